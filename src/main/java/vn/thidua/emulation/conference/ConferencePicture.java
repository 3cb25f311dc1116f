package vn.thidua.emulation.conference;

import vn.thidua.media.MediaId;

/// A picture of a conference, as the news tells of it.
///
/// @param n its place among the pictures, from 1
/// @param alt what replaces it for those who do not see it; where nobody wrote any, the caption
public record ConferencePicture(int n, MediaId media, String alt, String caption) {

    public ConferencePicture {
        caption = caption.strip();
        alt = alt.isBlank() ? caption : alt.strip();
        if (caption.isEmpty()) throw new ConferenceRefused.PictureWithoutCaption();
    }
}
