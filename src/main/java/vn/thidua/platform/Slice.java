package vn.thidua.platform;

import java.util.List;

/// One page of a longer list; pages are numbered from 1.
public record Slice<T>(List<T> items, int number, int size, long total) {

    public Slice {
        if (number < 1 || size < 1 || total < 0) throw new Missing();
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, (long) size));
    }

    public boolean hasNewer() {
        return number > 1;
    }

    public boolean hasOlder() {
        return number < pages();
    }
}
