package vn.thidua.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.Application;

class PostgresRefusedTest {

    @TempDir
    Path place;

    @Test
    void saysOneLineAndNoMoreWhenTheDataDirectoryCannotBeWritten() throws Exception {
        var file = Files.writeString(place.resolve("file"), "");
        var product = product("--thidua.data=" + file);
        assertThat(product.waitFor()).isEqualTo(1);
        assertThat(Files.readString(place.resolve("said")).strip())
                .startsWith("Không ghi được vào thư mục dữ liệu " + file)
                .doesNotContain("\n");
    }

    @Test
    void saysOneLineAndNoMoreWhenTheNamedServerDoesNotAnswer() throws Exception {
        var product = product("--thidua.database.url=jdbc:postgresql://127.0.0.1:" + closedPort() + "/thidua");
        assertThat(product.waitFor()).isEqualTo(1);
        assertThat(Files.readString(place.resolve("said")).strip())
                .startsWith("Không kết nối được cơ sở dữ liệu 127.0.0.1:")
                .doesNotContain("\n");
    }

    @Test
    void tellsAWrongPasswordFromAServerThatIsAway() {
        var url = TestDatabase.fresh().replaceFirst("password=.*", "password=sai");
        assertThatThrownBy(() -> ExternalPostgres.answering(url, null, null))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("không nhận tên hoặc mật khẩu")
                .hasMessageNotContaining("sai");
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws IOException {
        var home = Home.under(place);
        Files.createDirectories(home.data());
        Files.writeString(home.data().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> home.check("18"))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("thuộc PostgreSQL 17, bản này dùng PostgreSQL 18");
    }

    @Test
    void pointsToAServerOfItsOwnWhereNoProgramsTravel() {
        assertThatThrownBy(() -> Programs.of("Mac OS X", "aarch64"))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("thidua.database.url");
        assertThat(Programs.of("Linux", "aarch64").major()).isEqualTo("18");
    }

    private Process product(String... settings) throws IOException {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", classes, Application.class.getName(), "--server.port=0");
        command.command().addAll(Arrays.asList(settings));
        return command.redirectOutput(new File("/dev/null"))
                .redirectError(place.resolve("said").toFile())
                .start();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
