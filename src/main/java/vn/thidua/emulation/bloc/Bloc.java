package vn.thidua.emulation.bloc;

import java.util.regex.Pattern;
import vn.thidua.emulation.BlocId;
import vn.thidua.platform.Slug;

/// A bloc or cluster of units that emulate with one another, year after year.
///
/// @param council which council organises it
/// @param delegate the agency to which its organising is delegated; empty where it is not
/// @param symbol stands behind the number of its papers, such as `KTH`
public record Bloc(
        BlocId id,
        Slug slug,
        String name,
        BlocKind kind,
        BlocLevel level,
        Organised organised,
        String council,
        String delegate,
        String symbol) {

    private static final Pattern SYMBOL = Pattern.compile("[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*");

    public Bloc {
        name = name.strip();
        council = council.strip();
        delegate = delegate.strip();
        symbol = symbol.strip();
        if (name.isEmpty()) throw new BlocRefused.WithoutName();
        if (council.isEmpty()) throw new BlocRefused.WithoutCouncil();
        if (organised == Organised.DELEGATED && delegate.isEmpty()) throw new BlocRefused.WithoutDelegate();
        if (organised != Organised.DELEGATED) delegate = "";
        if (!SYMBOL.matcher(symbol).matches()) throw new BlocRefused.NoSymbol();
    }

    /// Within one scope a unit is in at most one bloc a year.
    String scope() {
        return level + "/" + organised;
    }
}
