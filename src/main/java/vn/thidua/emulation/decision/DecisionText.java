package vn.thidua.emulation.decision;

import java.util.List;

/// What a decision says besides its list.
///
/// @param about the line below its name, `Về việc tặng Bằng khen …`
/// @param bases what it rests on, a line each
/// @param letter the proposal that it follows, `Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …`
/// @param articles without "Điều n."
/// @param annex the line below `DANH SÁCH`
public record DecisionText(
        String about,
        String bases,
        String letter,
        List<String> articles,
        String annex,
        String capacity,
        String title,
        String signer,
        String receivers) {

    public static final int MOST_ARTICLES = 9;
    public static final int LONGEST = 4_000;

    public DecisionText {
        about = about.strip();
        bases = bases.strip();
        letter = letter.strip();
        articles = articles.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        annex = annex.strip();
        capacity = capacity.strip();
        title = title.strip();
        signer = signer.strip();
        receivers = receivers.strip();
        if (articles.size() > MOST_ARTICLES) throw new DecisionRefused.TooManyArticles(MOST_ARTICLES);
        for (var one : List.of(about, letter, annex, capacity, title, signer))
            if (one.length() > Issuer.LONGEST * 2) throw new DecisionRefused.TooLong(Issuer.LONGEST * 2);
        if (bases.length() > LONGEST || receivers.length() > LONGEST) throw new DecisionRefused.TooLong(LONGEST);
        for (var one : articles) if (one.length() > LONGEST) throw new DecisionRefused.TooLong(LONGEST);
    }

    /// A text that may be frozen.
    void mustBeWhole() {
        if (about.isEmpty()) throw new DecisionRefused.WithoutSubject();
        if (bases.isEmpty()) throw new DecisionRefused.WithoutBases();
        if (articles.isEmpty()) throw new DecisionRefused.WithoutArticles();
        if (title.isEmpty() || signer.isEmpty()) throw new DecisionRefused.IssuerWithoutSigner();
    }
}
