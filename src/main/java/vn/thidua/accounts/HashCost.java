package vn.thidua.accounts;

import org.bouncycastle.crypto.params.Argon2Parameters;

/// What Argon2id spends on one password: kibibytes of memory, passes over them, lanes.
record HashCost(int memoryKib, int passes, int lanes) {

    boolean below(HashCost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }

    Argon2Parameters.Builder parameters(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt);
    }
}
