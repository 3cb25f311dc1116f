package vn.thidua.traffic;

import vn.thidua.platform.Refusal;

/// Why a figure of an older system cannot be taken over so.
public abstract class TrafficRefused extends Refusal {

    private TrafficRefused() {
        super(Kind.INVALID);
    }

    public static final class NegativeFigure extends TrafficRefused {}

    public static final class DateAhead extends TrafficRefused {}

    public static final class WithoutNote extends TrafficRefused {}

    public static final class WithoutSubject extends TrafficRefused {}
}
