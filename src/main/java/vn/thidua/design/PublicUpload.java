package vn.thidua.design;

/// An address at which readers who are not signed in may send a file. Each room declares its own as beans; everywhere
/// else the door refuses files unread.
///
/// @param path without the prefix of a language
/// @param bytes the most that a form there may weigh
/// @param tooLarge the page that says so
public record PublicUpload(String path, long bytes, String tooLarge) {}
