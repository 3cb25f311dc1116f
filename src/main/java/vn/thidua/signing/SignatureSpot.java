package vn.thidua.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a signature goes and what is seen of it.
///
/// @param field name of the signature field: filled where it stands empty, made at `place` where there is none
/// @param place needed only where the document has no such field
public record SignatureSpot(String field, @Nullable Place place, Block block) {

    public SignatureSpot {
        if (field.isBlank()) throw new IllegalArgumentException("a signature field has a name");
    }

    public static SignatureSpot in(String field, Block block) {
        return new SignatureSpot(field, null, block);
    }

    /// @param page from 1
    /// @param left in points (1/72 inch) from the left edge of the page, as `bottom` from its lower edge
    public record Place(int page, float left, float bottom, float width, float height) {
        public Place {
            if (page < 1 || width <= 0 || height <= 0) throw new IllegalArgumentException("no place on a page");
        }
    }

    /// What is printed in the place: who signs, as what, for whom. The time is added.
    ///
    /// @param seal of an organisation that signs; `null` where a person does
    /// @param stamp words that it brings to its place instead of telling of itself; `null` where it does not
    public record Block(
            String name,
            String title,
            String organisation,
            @Nullable SealPicture seal,
            @Nullable Stamp stamp) {

        public Block {
            if (name.isBlank()) throw new IllegalArgumentException("nobody signs");
        }

        public Block(String name, String title, String organisation) {
            this(name, title, organisation, null, null);
        }

        public static Block of(String organisation, SealPicture seal) {
            return new Block(organisation, "", "", seal, null);
        }

        public static Block stamp(String organisation, Stamp stamp) {
            return new Block(organisation, "", "", SealPicture.none(), stamp);
        }
    }

    /// Words in line with those around the place, as number and day of a paper are written into their room.
    public record Stamp(List<Column> columns, float size) {

        public Stamp {
            columns = List.copyOf(columns);
        }

        /// @param share of the width; the words stand in its middle
        public record Column(float share, String words, boolean italic) {}
    }
}
