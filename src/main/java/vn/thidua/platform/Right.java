package vn.thidua.platform;

/// Something that not everybody may do. Each room names its own, in an enum.
public interface Right {

    String name();

    /// The name as written in code, `NewsRight.PUBLISH`: what a role lists.
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
