package vn.thidua.accounts.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// Which accounts are looked for, as it stands in the address.
public record RegisterFilter(String chu, String vaiTro, String trangThai, String donVi, String loai, String lopHai) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static RegisterFilter of(Map<String, String> typed) {
        return new RegisterFilter(
                typed.getOrDefault("chu", "").strip(),
                typed.getOrDefault("vai-tro", ""),
                typed.getOrDefault("trang-thai", ""),
                typed.getOrDefault("don-vi", ""),
                typed.getOrDefault("loai", ""),
                typed.getOrDefault("lop-hai", ""));
    }

    boolean takes(RegisterPage.Row row) {
        return (chu.isEmpty() || folded(row.name() + " " + row.login()).contains(folded(chu)))
                && (vaiTro.isEmpty()
                        || row.roles().stream().anyMatch(role -> role.key().equals(vaiTro)))
                && (trangThai.isEmpty() || row.state().equals(trangThai))
                && (donVi.isEmpty() || row.unit().toString().equals(donVi))
                && (loai.isEmpty() || row.kind().equals(loai))
                && (lopHai.isEmpty() || row.hasFactor() == lopHai.equals("co"));
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("");
    }

    public boolean none() {
        return equals(of(Map.of()));
    }

    public String address(String more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("chu", chu);
        parts.put("vai-tro", vaiTro);
        parts.put("trang-thai", trangThai);
        parts.put("don-vi", donVi);
        parts.put("loai", loai);
        parts.put("lop-hai", lopHai);
        var query = new StringBuilder();
        parts.forEach((name, value) -> {
            if (!value.isEmpty())
                query.append('&').append(name).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8));
        });
        if (!more.isEmpty()) query.append('&').append(more);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
