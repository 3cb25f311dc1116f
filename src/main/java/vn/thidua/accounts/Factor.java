package vn.thidua.accounts;

/// What somebody shows beside their password, or instead of it.
sealed interface Factor {

    /// Of the authenticator, or a recovery code.
    record Code(String typed) implements Factor {

        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    /// @param attempt the browser's secret, for which the key was asked
    /// @param alone whether it stands for the password, too
    record Key(String answer, Place place, Token attempt, boolean alone) implements Factor {}

    /// Nothing: enough for whoever has no second factor, and where the provider has seen one that counts.
    record None() implements Factor {}
}
