package vn.thidua.platform;

/// The person acting has no right to do this here.
public final class Forbidden extends Refusal {

    public Forbidden(Right right) {
        super(Kind.FORBIDDEN, right.key());
    }
}
