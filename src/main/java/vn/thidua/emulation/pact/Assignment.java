package vn.thidua.emulation.pact;

import java.util.Map;
import java.util.Optional;
import vn.thidua.organisation.UnitId;

/// To whom a target is given.
public sealed interface Assignment {

    /// What the unit is to reach; empty where nothing is assigned to it.
    Optional<Plan> of(UnitId unit);

    boolean suits(Direction direction);

    /// The same for every member.
    record ToAll(Plan plan) implements Assignment {
        @Override
        public Optional<Plan> of(UnitId unit) {
            return Optional.of(plan);
        }

        @Override
        public boolean suits(Direction direction) {
            return plan.suits(direction);
        }
    }

    /// To those named only.
    record PerUnit(Map<UnitId, Plan> plans) implements Assignment {
        public PerUnit {
            plans = Map.copyOf(plans);
            if (plans.isEmpty()) throw new PactRefused.AssignedToNobody();
        }

        @Override
        public Optional<Plan> of(UnitId unit) {
            return Optional.ofNullable(plans.get(unit));
        }

        @Override
        public boolean suits(Direction direction) {
            return plans.values().stream().allMatch(plan -> plan.suits(direction));
        }
    }
}
