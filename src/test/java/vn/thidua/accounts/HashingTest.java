package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class HashingTest {

    private final Hashing hashing = new Hashing(new SecureRandom());
    private final Password password = Password.typed("Đường về quê 45");

    @Test
    void whatAnotherLibraryHashedMatchesHereAndTheOtherWayRound() {
        var other = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        assertThat(hashing.matches(password, other.encode(password.text()))).isTrue();
        assertThat(other.matches(password.text(), hashing.hash(password))).isTrue();
        assertThat(hashing.matches(Password.typed("Đường về quê 46"), other.encode(password.text())))
                .isFalse();
    }

    @Test
    void aHashCostsNineteenMebibytesAndTwoPasses() {
        assertThat(hashing.hash(password)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashOfAnotherCostMatchesAndIsCalledCheapWhereItCostLess() {
        var cheap = new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1).encode(password.text());
        var dear = new Argon2PasswordEncoder(16, 32, 1, 32 * 1024, 3).encode(password.text());
        assertThat(hashing.matches(password, cheap)).isTrue();
        assertThat(hashing.matches(password, dear)).isTrue();
        assertThat(hashing.cheap(cheap)).isTrue();
        assertThat(hashing.cheap(dear)).isFalse();
        assertThat(hashing.cheap(hashing.hash(password))).isFalse();
    }

    @Test
    void manyAtOnceDisturbNobody() throws Exception {
        var hash = hashing.hash(password);
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 32)
                    .mapToObj(i -> people.submit(
                            () -> hashing.matches(i % 2 == 0 ? password : Password.typed("Đường về quê " + i), hash)))
                    .toList();
            for (var i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void nobodysPasswordNeverMatches() {
        assertThat(hashing.matches(password, null)).isFalse();
    }
}
