package vn.thidua.emulation.conference;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens at a conference, in order.
public record Programme(List<Item> items) {

    /// @param at by the clock of the hall; `null` where no time is set
    public record Item(@Nullable LocalTime at, String what, String who) {
        public Item {
            what = what.strip();
            who = who.strip();
            if (what.isEmpty()) throw new ConferenceRefused.ItemWithoutWords();
        }
    }

    public Programme {
        items = List.copyOf(items);
    }

    /// As such conferences usually go.
    public static Programme usual() {
        return new Programme(List.of(
                new Item(null, "Ổn định tổ chức, giới thiệu đại biểu", ""),
                new Item(null, "Khai mạc hội nghị", "Trưởng khối"),
                new Item(null, "Thông qua dự thảo giao ước thi đua", "Trưởng khối"),
                new Item(null, "Thảo luận", "Các đơn vị thành viên"),
                new Item(null, "Phát biểu chỉ đạo", ""),
                new Item(null, "Ký kết giao ước thi đua", "Các đơn vị thành viên, bên chứng kiến"),
                new Item(null, "Bế mạc", "Trưởng khối")));
    }
}
