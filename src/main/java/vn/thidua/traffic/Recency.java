package vn.thidua.traffic;

import java.util.Arrays;

/// When each of many keys was last seen on one day, in 14 bytes a key and never more keys than allowed.
///
/// Full, it forgets those unseen longest; the price is at most one visit too many for a reader forgotten.
final class Recency {

    static final int NEVER = -1;
    private static final int SHARDS = 32;
    private static final int[] PATIENCE = {1_800, 600, 120, 10, 0};

    private final Shard[] shards = new Shard[SHARDS];

    Recency(int most) {
        for (var i = 0; i < SHARDS; i++) shards[i] = new Shard(Math.max(8, most / SHARDS));
    }

    /// Notes the second of a key, unless the last noted one is less than `pause` ago. Answers the one noted before.
    int note(long key, int second, int pause, int group) {
        var shard = shards[(int) (key >>> 59)];
        synchronized (shard) {
            return shard.note(key == 0 ? 1 : key, second, pause, (char) group);
        }
    }

    /// How many keys of each group were seen at that second or later.
    int[] since(int second, int groups) {
        var counts = new int[groups];
        for (var shard : shards) {
            synchronized (shard) {
                shard.since(second, counts);
            }
        }
        return counts;
    }

    int size() {
        return Arrays.stream(shards).mapToInt(shard -> shard.size).sum();
    }

    /// Open addressing; a key of 0 is an empty place. Guarded by its own monitor.
    private static final class Shard {

        private final int most;
        private int size;
        private long[] keys = new long[16];
        private int[] seconds = new int[16];
        private char[] groups = new char[16];

        Shard(int most) {
            this.most = most;
        }

        int note(long key, int second, int pause, char group) {
            var place = place(key);
            if (keys[place] == key) return again(place, second, pause);
            if (size >= most) forget(second);
            else if (size * 4 > keys.length * 3) keep(Integer.MIN_VALUE, keys.length * 2);
            put(key, second, group);
            return NEVER;
        }

        private int again(int place, int second, int pause) {
            var before = seconds[place];
            if (second - before >= pause && second > before) seconds[place] = second;
            return before;
        }

        private void forget(int now) {
            for (var patience : PATIENCE) {
                keep(now - patience, keys.length);
                if (size <= most * 3 / 4) return;
            }
            keep(Integer.MAX_VALUE, keys.length);
        }

        private void keep(int since, int length) {
            var oldKeys = keys;
            var oldSeconds = seconds;
            var oldGroups = groups;
            keys = new long[length];
            seconds = new int[length];
            groups = new char[length];
            size = 0;
            for (var i = 0; i < oldKeys.length; i++)
                if (oldKeys[i] != 0 && oldSeconds[i] >= since) put(oldKeys[i], oldSeconds[i], oldGroups[i]);
        }

        private void put(long key, int second, char group) {
            var place = place(key);
            keys[place] = key;
            seconds[place] = second;
            groups[place] = group;
            size++;
        }

        private int place(long key) {
            var mask = keys.length - 1;
            var place = (int) (key ^ key >>> 32) & mask;
            while (keys[place] != 0 && keys[place] != key) place = place + 1 & mask;
            return place;
        }

        void since(int second, int[] counts) {
            for (var i = 0; i < keys.length; i++)
                if (keys[i] != 0 && seconds[i] >= second && groups[i] < counts.length) counts[groups[i]]++;
        }
    }
}
