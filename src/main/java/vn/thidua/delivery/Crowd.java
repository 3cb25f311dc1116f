package vn.thidua.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// How many requests are being answered at once, and how much they are sending. Beyond what the memory allows,
/// newcomers are sent away, so that thousands who never finish do not take the others down. Those who send are
/// counted by themselves: however many of them dawdle, readers get in.
final class Crowd {

    private static final int MOST_READERS = 600; // some 100 KB each, when they are in no hurry
    private static final long MOST_SENT = 24L << 20;
    private static final long LARGEST_FORM = Tomcat.FORM;
    private static final long STREAMED = 128 << 10; // longer than a form: it goes to disk as it comes

    private final AtomicInteger readers = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();

    /// What a request with such a body takes in memory; 0 for one without.
    static long weight(long body) {
        return body > LARGEST_FORM ? STREAMED : body;
    }

    boolean enter(long weight) {
        if (weight == 0) return readers.incrementAndGet() <= MOST_READERS || refused(weight);
        return sent.addAndGet(weight + STREAMED) <= MOST_SENT || refused(weight);
    }

    private boolean refused(long weight) {
        leave(weight);
        return false;
    }

    void leave(long weight) {
        if (weight == 0) readers.decrementAndGet();
        else sent.addAndGet(-weight - STREAMED);
    }
}
