package vn.thidua.emulation.pact;
