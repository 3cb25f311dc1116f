package vn.thidua.accounts.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;
import vn.thidua.platform.Unmarked;

/// Which accounts are looked for, as it stands in the address.
public record RegisterFilter(String chu, String vaiTro, String trangThai, String donVi, String loai, String lopHai) {

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
        return (chu.isEmpty()
                        || Unmarked.letters(row.name() + " " + row.login()).contains(Unmarked.letters(chu)))
                && (vaiTro.isEmpty()
                        || row.roles().stream().anyMatch(role -> role.key().equals(vaiTro)))
                && (trangThai.isEmpty() || row.state().equals(trangThai))
                && (donVi.isEmpty() || row.unit().toString().equals(donVi))
                && (loai.isEmpty() || row.kind().equals(loai))
                && (lopHai.isEmpty() || row.hasFactor() == lopHai.equals("co"));
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
