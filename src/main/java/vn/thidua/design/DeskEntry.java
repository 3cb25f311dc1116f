package vn.thidua.design;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Right;

/// A way in the menu of the back office. Each room declares its own as beans.
///
/// @param words key of its words
/// @param icon a symbol of `icons.svg`
/// @param right shown to those who hold it somewhere on the site; `null` to everybody who is signed in
/// @param place where it stands among the others, from above
public record DeskEntry(
        String words, String href, String icon, @Nullable Right right, int place) {}
