package vn.thidua.emulation.bloc;

/// *Khối*, of units alike in what they do, or *cụm*, of units of one area.
public enum BlocKind {
    BLOC,
    CLUSTER
}
