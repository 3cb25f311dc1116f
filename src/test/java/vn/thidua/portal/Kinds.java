package vn.thidua.portal;

import java.util.List;

/// One address of each kind of public page.
final class Kinds {

    static final String ARTICLE = "/tin/hoi-nghi-ky-ket-giao-uoc-thi-dua-khoi-tong-hop-nam-2021";

    static final List<String> PAGES = List.of(
            "/",
            ARTICLE,
            ARTICLE + "/ban-in",
            "/chuyen-muc/thi-dua-khen-thuong",
            "/chu-de/giao-uoc-thi-dua-khoi-tong-hop",
            "/the/giao-uoc-thi-dua",
            "/ngay/2021/01/25",
            "/ngay/2021/01/24",
            "/ngay/2199/01/01",
            "/thang/2026/11",
            "/tim-kiem",
            "/tim-kiem?q=giao+uoc",
            "/tim-kiem?q=zzzzqqqq",
            "/tim-kiem?q=giao+uowcs+thi+ddua",
            "/thong-ke",
            "/thong-ke?ky=thang",
            "/thong-ke/cach-tinh",
            "/so-do-trang",
            "/trang/gioi-thieu",
            "/trang/tro-nang",
            "/en",
            "/en/thong-ke",
            "/en/trang/lien-he",
            "/en/tim-kiem?q=giao+uoc",
            "/khong-co-trang-nay",
            "/ngay?ngay=45&thang=1&nam=2021");

    private Kinds() {}
}
