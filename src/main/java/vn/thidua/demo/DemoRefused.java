package vn.thidua.demo;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// The demo's people have no passwords, so the product does not show them on an address that others reach.
public final class DemoRefused extends RuntimeException {

    DemoRefused(@Nullable InetAddress address) {
        super("Bản chạy thử (hồ sơ demo) cho người mẫu vào không cần mật khẩu, nên chỉ được mở trên địa chỉ của chính "
                + "máy này (127.0.0.1), không phải "
                + (address == null ? "mọi địa chỉ" : address.getHostAddress())
                + ". Hãy bỏ server.address, hoặc chạy không có hồ sơ demo.");
    }
}
