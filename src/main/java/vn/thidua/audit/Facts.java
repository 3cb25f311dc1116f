package vn.thidua.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.Happening;

/// Reads what a happening tells. Events are records of ids and facts, so their components are the details.
final class Facts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> TOLD_ALREADY = Set.of("by", "site", "before", "after");

    private Facts() {}

    static AuditFact of(Happening happening, Instant at) {
        var by = happening.by();
        return new AuditFact(
                at,
                happening.site(),
                by.account(),
                by.unit(),
                by.from(),
                happening.getClass().getSimpleName(),
                happening.subject(),
                details(happening),
                happening.before(),
                happening.after());
    }

    private static String details(Happening happening) {
        var details = new LinkedHashMap<String, @Nullable Object>();
        if (happening instanceof Record event)
            for (var component : event.getClass().getRecordComponents())
                if (!TOLD_ALREADY.contains(component.getName()))
                    details.put(component.getName(), plain(value(event, component)));
        return JSON.writeValueAsString(details);
    }

    private static @Nullable Object value(Record event, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// An id is written as its value, a list as a list, anything else as it calls itself.
    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof Collection<?> many)
            return many.stream().map(Facts::plain).toList();
        if (value instanceof Record id && id.getClass().getRecordComponents().length == 1)
            return plain(value(id, id.getClass().getRecordComponents()[0]));
        return value.toString();
    }
}
