package vn.thidua.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A YAML map read with a clear complaint about what is missing.
public record Sheet(String name, Map<?, ?> facts) {

    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(name + " lacks " + key));
    }

    public String textOr(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(facts.get(key)).map(String::valueOf);
    }

    public Optional<Long> number(String key) {
        return find(key).map(Long::valueOf);
    }

    public Optional<Sheet> part(String key) {
        return facts.get(key) instanceof Map<?, ?> part ? Optional.of(new Sheet(name, part)) : Optional.empty();
    }

    public List<Sheet> parts(String key) {
        return list(key).stream()
                .filter(Map.class::isInstance)
                .map(part -> new Sheet(name, (Map<?, ?>) part))
                .toList();
    }

    public List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    private List<?> list(String key) {
        return facts.get(key) instanceof List<?> list ? list : List.of();
    }
}
