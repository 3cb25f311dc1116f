package vn.thidua.emulation.decision;

import java.util.List;
import vn.thidua.organisation.UnitId;

/// A body that issues decisions, with what it prints on them unless a draft says otherwise.
///
/// @param keeper the unit whose clerk numbers them
/// @param superior the body above it in the head of the paper; may be empty
/// @param name in the head of the paper, `Ủy ban nhân dân tỉnh Lam Giang`: its certificate names it so
/// @param authority who decides, `Chủ tịch Ủy ban nhân dân tỉnh Lam Giang`
/// @param symbol `QĐ-UBND`
/// @param capacity lines above the title, `KT. CHỦ TỊCH`; may be empty
/// @param receivers a line each
public record Issuer(
        IssuerId id,
        UnitId keeper,
        String superior,
        String name,
        String authority,
        String place,
        String symbol,
        String capacity,
        String title,
        String signer,
        String receivers) {

    static final int LONGEST = 300;

    public Issuer {
        superior = superior.strip();
        name = name.strip();
        authority = authority.strip();
        place = place.strip();
        symbol = symbol.strip().replaceAll("^/", "");
        capacity = capacity.strip();
        title = title.strip();
        signer = signer.strip();
        receivers = receivers.strip();
        if (name.isEmpty()) throw new DecisionRefused.IssuerWithoutName();
        if (authority.isEmpty()) throw new DecisionRefused.IssuerWithoutAuthority();
        if (place.isEmpty()) throw new DecisionRefused.IssuerWithoutPlace();
        if (symbol.isEmpty() || symbol.contains("{")) throw new DecisionRefused.IssuerWithoutSymbol();
        if (title.isEmpty() || signer.isEmpty()) throw new DecisionRefused.IssuerWithoutSigner();
        for (var one : List.of(superior, name, authority, place, symbol, capacity, title, signer))
            if (one.length() > LONGEST) throw new DecisionRefused.TooLong(LONGEST);
        if (receivers.length() > 2_000) throw new DecisionRefused.TooLong(2_000);
    }
}
