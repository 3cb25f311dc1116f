package vn.thidua.traffic.web;

import vn.thidua.design.Words;

/// Views that share something: a device, a language, a site they came from, a part of our own site.
public record Group(String name, long views) {

    private static final long FEW = 5;

    /// Few views may be one person's, so they show no number.
    public String number() {
        return views < FEW ? Words.say("traffic.few") : Words.number(views);
    }
}
