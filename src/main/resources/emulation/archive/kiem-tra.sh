#!/bin/sh
# Kiểm tra một gói lưu trữ năm thi đua. Chạy trong thư mục đã giải nén:
#
#   sh kiem-tra.sh                  xem các tệp có đúng như MANIFEST ghi không
#   sh kiem-tra.sh <mã SHA-256>     xem cả MANIFEST có đúng là bản mà cổng đã công bố không
#
# Cần: sha256sum. Có jq hoặc python3 thì tính lại mã của bảng xếp hạng; có pdfsig thì xem chữ ký số.
# Kết thúc bằng 0 khi gói nguyên vẹn, 1 khi gói đã bị thay đổi, 2 khi không kiểm tra được.
cd "$(dirname "$0")" || exit 2
export LC_ALL=C
faults=0
wrong() { faults=$((faults + 1)); echo "SAI   $1"; }
right() { echo "ĐÚNG  $1"; }
skipped() { echo "BỎ QUA $1"; }

command -v sha256sum >/dev/null || { echo "Máy không có lệnh sha256sum, không kiểm tra được."; exit 2; }
[ -f MANIFEST ] || { wrong "Thiếu tệp MANIFEST."; echo "KẾT LUẬN: GÓI ĐÃ BỊ THAY ĐỔI."; exit 1; }
lists=$(mktemp -d) || exit 2
trap 'rm -rf "$lists"' EXIT

# 1. MANIFEST là bản đã công bố
manifest=$(sha256sum MANIFEST | cut -c1-64)
if [ -n "${1:-}" ]; then
    if [ "$manifest" = "$1" ]; then right "MANIFEST là bản đã công bố."
    else wrong "MANIFEST không phải bản đã công bố: mã của nó là $manifest."; fi
else
    skipped "Không có mã để so MANIFEST. Mã của nó là $manifest; hãy so với mã trên cổng."
fi

# 2. Không thiếu, không thừa tệp nào
cut -c67- MANIFEST | sort >"$lists/named"
find . -type f ! -path ./MANIFEST | cut -c3- | sort >"$lists/found"
comm -23 "$lists/named" "$lists/found" >"$lists/lost"
comm -13 "$lists/named" "$lists/found" >"$lists/added"
while IFS= read -r file; do wrong "Thiếu tệp: $file"; done <"$lists/lost"
while IFS= read -r file; do wrong "Tệp không có trong MANIFEST: $file"; done <"$lists/added"
[ -s "$lists/lost" ] || [ -s "$lists/added" ] || right "Đủ $(wc -l <"$lists/named" | tr -d ' ') tệp, không thừa tệp nào."

# 3. Mỗi tệp đúng từng byte
sha256sum -c MANIFEST 2>/dev/null | grep -v ': OK$' | grep -v ': FAILED open or read$' >"$lists/changed"
while IFS= read -r line; do wrong "Tệp đã bị sửa: ${line%%: *}"; done <"$lists/changed"
[ -s "$lists/changed" ] || right "Các tệp có mặt đúng mã SHA-256 ghi trong MANIFEST."

# 4. Mã của bảng xếp hạng tính lại được
ranking=du-lieu/xep-hang.json
if [ ! -f "$ranking" ]; then
    skipped "Gói không có bảng xếp hạng đã xác nhận."
elif command -v jq >/dev/null; then
    said=$(jq -r .sha256 "$ranking")
    is=$(jq -cjS .ranking "$ranking" | sha256sum | cut -c1-64)
elif command -v python3 >/dev/null; then
    said=$(python3 -c 'import json,sys;print(json.load(open(sys.argv[1],encoding="utf-8"))["sha256"])' "$ranking")
    is=$(python3 -c 'import json,sys,hashlib
ranking = json.load(open(sys.argv[1], encoding="utf-8"))["ranking"]
text = json.dumps(ranking, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
print(hashlib.sha256(text.encode("utf-8")).hexdigest())' "$ranking")
else
    skipped "Máy không có jq hay python3, chưa tính lại mã của bảng xếp hạng."
fi
if [ -n "${said:-}" ]; then
    if [ "$said" = "${is:-}" ]; then right "Mã của bảng xếp hạng tính lại đúng: $said."
    else wrong "Mã của bảng xếp hạng không khớp nội dung."; fi
fi

# 5. Chữ ký số trong các tệp PDF
if command -v pdfsig >/dev/null; then
    find . -type f -name '*.pdf' | sort >"$lists/papers"
    while IFS= read -r paper; do
        pdfsig -nocert "$paper" >"$lists/said" 2>/dev/null
        count=$(($(grep -c '^Signature #' "$lists/said") - $(grep -c 'is not signed' "$lists/said")))
        [ "$count" -gt 0 ] || continue
        valid=$(grep -c 'Signature Validation: Signature is Valid' "$lists/said")
        if [ "$count" = "$valid" ]; then right "$paper: $count chữ ký số đúng."
        elif [ "${paper#./van-ban/ho-so/}" != "$paper" ]; then
            skipped "$paper: $valid trên $count chữ ký số đúng; giấy tờ nộp kèm hồ sơ được giữ như khi nhận."
        else wrong "$paper: chỉ $valid trên $count chữ ký số đúng."; fi
    done <"$lists/papers"
else
    skipped "Máy không có pdfsig, chưa xem chữ ký số trong các tệp PDF."
fi

if [ "$faults" = 0 ]; then echo "KẾT LUẬN: GÓI NGUYÊN VẸN."; exit 0; fi
echo "KẾT LUẬN: GÓI ĐÃ BỊ THAY ĐỔI ($faults chỗ sai)."
exit 1
