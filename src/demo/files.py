"""Makes the demo attachments: python3 src/demo/files.py. Needs chromium on the path."""
import pathlib
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

OUT = pathlib.Path(__file__).resolve().parent.parent / 'main/resources/demo/van-phong/files'
CHROMIUM = ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--no-first-run', '--no-pdf-header-footer']

STYLE = '''
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font: 13.5pt/1.42 "Liberation Serif", "Times New Roman", serif; margin: 0 }
header { display: grid; grid-template-columns: 1fr 1.25fr; text-align: center; font-size: 12.5pt; line-height: 1.25 }
header p { margin: 0 } header .rule { display: inline-block; border-bottom: 1px solid #000; padding-bottom: 2px; margin-bottom: 5px }
h1 { font-size: 14.5pt; text-align: center; margin: 22px 0 18px; line-height: 1.3 }
h2 { font-size: 13.5pt; margin: 14px 0 6px } p { margin: 0 0 7px; text-align: justify; text-indent: 10mm }
header p, .sign p, td p { text-indent: 0; text-align: inherit }
table { border-collapse: collapse; width: 100%; margin: 8px 0 12px; font-size: 12pt; line-height: 1.3 }
th, td { border: 1px solid #000; padding: 4px 6px; vertical-align: top } td.n { text-align: right } tr { break-inside: avoid }
.sign { display: grid; grid-template-columns: 1fr 1fr; margin-top: 18px; break-inside: avoid }
.sign .to { font-size: 11pt } .sign .who { text-align: center }
.break { break-before: page }
'''

HEAD = '''<header><div><p>KHỐI THI ĐUA TỔNG HỢP</p><p><b class="rule">VĂN PHÒNG UBND TỈNH</b></p><p>Số: {number}</p></div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b class="rule">Độc lập - Tự do - Hạnh phúc</b></p><p><i>Lam Giang, {date}</i></p></div></header>'''

SIGN = '''<div class="sign"><div class="to"><b><i>Nơi nhận:</i></b><br>{to}<br>- Lưu: VT, TH.</div>
<div class="who"><p><b>TM. KHỐI THI ĐUA TỔNG HỢP<br>TRƯỞNG KHỐI</b></p><p style="margin-top:54px"><i>(đã ký)</i></p></div></div>'''

PLAN = HEAD.format(number='02/KH-KTH', date='ngày 18 tháng 01 năm 2021') + '''
<h1>KẾ HOẠCH<br>Phát động phong trào thi đua năm 2021</h1>
<p>Thực hiện sự chỉ đạo của Hội đồng Thi đua - Khen thưởng tỉnh, Khối thi đua Tổng hợp xây dựng Kế hoạch phát động phong trào thi đua năm 2021 như sau:</p>
<h2>I. MỤC ĐÍCH, YÊU CẦU</h2>
<p>1. Khơi dậy tinh thần tự giác của từng công chức, viên chức, người lao động; gắn thi đua với việc thường ngày, không chạy theo hình thức.</p>
<p>2. Bảo đảm công khai, đo đếm được; mỗi chỉ tiêu có nguồn số liệu và người theo dõi. Không đăng ký chỉ tiêu thấp hơn kết quả đã đạt năm liền trước, trừ trường hợp khách quan được Khối chấp thuận.</p>
<h2>II. NỘI DUNG PHONG TRÀO</h2>
<p>1. <b>“Tuần lễ bàn làm việc gọn”</b>: tổ chức vào tuần thứ ba của tháng 3 và tháng 9; chỉnh lý tài liệu tồn đọng, thanh lý thiết bị hỏng, lập sơ đồ ngăn tủ.</p>
<p>2. <b>“Hòm thư hiến kế”</b>: mỗi đơn vị mở một hòm thư bằng giấy và một địa chỉ điện tử; khai hòm vào ngày 25 hằng tháng trước sự có mặt của đại diện thanh tra nhân dân; phản hồi người hiến kế trong mười ngày.</p>
<p>3. <b>“Một giờ đồng hành cùng cơ sở”</b>: mỗi tháng, lãnh đạo cấp phòng gọi điện cho ít nhất hai xã để hỏi khó khăn, ghi phiếu và chuyển bộ phận tháo gỡ.</p>
<p>4. <b>“Cờ luân lưu quý”</b>: đơn vị đứng đầu mỗi quý giữ cờ luân lưu; việc bàn giao cờ thực hiện ngay tại đơn vị nhận.</p>
<h2>III. CHỈ TIÊU CHUNG</h2>
<table><tr><th>TT</th><th>Chỉ tiêu</th><th>Mức phấn đấu</th><th>Kỳ đo</th></tr>
<tr><td>1</td><td>Nhiệm vụ có thời hạn hoàn thành đúng hạn</td><td>≥ 98%</td><td>Tháng</td></tr>
<tr><td>2</td><td>Hồ sơ công việc lập trên môi trường mạng</td><td>≥ 85%</td><td>Quý</td></tr>
<tr><td>3</td><td>Sáng kiến được hội đồng cơ sở công nhận</td><td>≥ 02 sáng kiến/đơn vị</td><td>Năm</td></tr>
<tr><td>4</td><td>Tiết kiệm chi văn phòng phẩm, điện, nước</td><td>≥ 10%</td><td>Quý</td></tr>
<tr><td>5</td><td>Thư hiến kế được phản hồi đúng hạn</td><td>100%</td><td>Tháng</td></tr></table>
<div class="break"></div>
<h2>IV. TIẾN ĐỘ THỰC HIỆN</h2>
<table><tr><th>Thời gian</th><th>Công việc</th><th>Đầu mối</th></tr>
<tr><td>Trước 22/01/2021</td><td>Thống nhất nội dung giao ước, chuẩn bị lễ ký</td><td>Văn phòng UBND tỉnh</td></tr>
<tr><td>Trước 10/02/2021</td><td>Gửi chương trình hành động và bản đăng ký thi đua</td><td>Các đơn vị thành viên</td></tr>
<tr><td>Tháng 6/2021</td><td>Sơ kết, kiểm tra chéo lần một theo cặp bốc thăm</td><td>Sở Nội vụ</td></tr>
<tr><td>Tháng 10/2021</td><td>Kiểm tra chéo lần hai, đối chiếu minh chứng</td><td>Sở Nội vụ</td></tr>
<tr><td>Tháng 12/2021</td><td>Tổng kết, bỏ phiếu, đề nghị khen thưởng</td><td>Thường trực Khối</td></tr></table>
<h2>V. KINH PHÍ</h2>
<p>Kinh phí chung của Khối do các đơn vị đóng góp, dự toán 86.500.000 đồng, gồm hội nghị, in ấn, làm cờ luân lưu và hỗ trợ tổ kiểm tra chéo. Văn phòng UBND tỉnh quản lý, quyết toán và gửi bảng kê tới các đơn vị trong tháng 12.</p>
<h2>VI. TỔ CHỨC THỰC HIỆN</h2>
<p>1. Thủ trưởng các đơn vị quán triệt kế hoạch này tới từng tổ công đoàn; phân công một lãnh đạo chịu trách nhiệm và một thư ký thi đua giữ sổ nhật trình.</p>
<p>2. Thư ký thi đua các đơn vị sinh hoạt định kỳ vào chiều thứ Năm đầu tiên của mỗi quý để trao đổi vướng mắc, thống nhất cách tính điểm.</p>
<p>3. Công đoàn, Đoàn Thanh niên phối hợp tuyên truyền gương tốt bằng bảng tin, loa nội bộ; không tổ chức mít tinh, diễu hành gây tốn kém.</p>
<p>4. Trong quá trình thực hiện, nếu có nội dung cần điều chỉnh, các đơn vị phản ánh về Văn phòng UBND tỉnh để tổng hợp, trình Trưởng Khối xem xét./.</p>
''' + SIGN.format(to='- Hội đồng TĐKT tỉnh;<br>- Ban TĐKT, Sở Nội vụ;<br>- 11 đơn vị thành viên;')

SCORES = [('Cục Thuế', '97,8', '97,2', 'Cờ thi đua'), ('Sở Kế hoạch và Đầu tư', '98,1', '96,9', 'Cờ thi đua'),
          ('Kho bạc Nhà nước', '97,0', '96,4', 'Cờ thi đua'), ('Sở Nội vụ', '96,5', '95,8', 'Bằng khen'),
          ('Cục Thống kê', '96,0', '95,5', 'Bằng khen'), ('Sở Tài chính', '96,8', '95,1', ''),
          ('Văn phòng UBND tỉnh', '95,9', '94,7', ''), ('Ban Dân tộc', '94,6', '93,8', ''),
          ('Văn phòng HĐND tỉnh', '94,2', '93,5', ''), ('Văn phòng Đoàn ĐBQH tỉnh', '94,0', '93,4', ''),
          ('Sở Ngoại vụ', '94,9', '92,6', '')]


def gap(a, b):
    return f"{float(a.replace(',', '.')) - float(b.replace(',', '.')):.1f}".replace('.', ',')


RESULT = HEAD.format(number='31/BTH-KTH', date='ngày 16 tháng 12 năm 2021') + '''
<h1>BIỂU TỔNG HỢP<br>Kết quả thi đua Khối Tổng hợp năm 2021</h1>
<table><tr><th>Hạng</th><th>Đơn vị</th><th>Tự chấm</th><th>Thẩm định</th><th>Chênh lệch</th><th>Đề nghị</th></tr>''' + ''.join(
    f'<tr><td>{i}</td><td>{n}</td><td class="n">{a}</td><td class="n">{b}</td><td class="n">−{gap(a, b)}</td><td>{d}</td></tr>'
    for i, (n, a, b, d) in enumerate(SCORES, 1)) + '''</table>
<h2>Ghi chú</h2>
<p>1. Điểm thẩm định đã nhân hệ số quy đổi theo quy mô biên chế: 1,00 với đơn vị từ 60 người trở lên; 0,98 với đơn vị dưới 60 người.</p>
<p>2. Hai đơn vị đề nghị phúc tra điểm sáng kiến; tổ phúc tra họp ngày 14/12/2021 và giữ nguyên kết quả.</p>
<p>3. Kiểm phiếu: phát ra 33 phiếu, thu về 33 phiếu, hợp lệ 32 phiếu, một phiếu không hợp lệ do gạch cả hai ô. Ban kiểm phiếu gồm ba người, niêm phong phiếu lúc 10 giờ 40.</p>
<p>4. Trường hợp bằng điểm, ưu tiên đơn vị có tỷ lệ nhiệm vụ hoàn thành trước hạn cao hơn.</p>
''' + SIGN.format(to='- Ban TĐKT, Sở Nội vụ;<br>- Các đơn vị thành viên;')


def pdf(name, title, body):
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, 'page.html')
        page.write_text(f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>{body}', 'utf-8')
        subprocess.run([*CHROMIUM, f'--print-to-pdf={OUT / name}', page.as_uri()], check=True, capture_output=True)


def run(text, bold=False, italic=False):
    style = ('<w:b/>' if bold else '') + ('<w:i/>' if italic else '')
    return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def para(text, bold=False, italic=False, align='left'):
    return f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr>{run(text, bold, italic)}</w:p>'


def table(widths, rows, border='single'):
    edges = ''.join(f'<w:{e} w:val="{border}" w:sz="4" w:space="0" w:color="000000"/>' for e in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
    grid = ''.join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    cell = lambda w, content: f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
    body = ''.join('<w:tr>' + ''.join(cell(w, c) for w, c in zip(widths, row)) + '</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def docx(name):
    head = table([4000, 5400], [[para('TÊN CƠ QUAN, ĐƠN VỊ', True, align='center') + para('Số: …/ĐK-…', align='center'),
                                 para('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', True, align='center') + para('Độc lập - Tự do - Hạnh phúc', True, align='center') + para('…………, ngày … tháng … năm ……', italic=True, align='center')]], 'none')
    rows = [[para(t, True, align='center') for t in ('TT', 'Danh hiệu đăng ký', 'Tập thể, cá nhân', 'Căn cứ, cam kết')]]
    rows += [[para(str(i), align='center'), para(t), para('…'), para('…')] for i, t in enumerate(
        ('Tập thể lao động xuất sắc', 'Cờ thi đua của UBND tỉnh', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cấp tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh'), 1)]
    ideas = [[para(t, True, align='center') for t in ('Mã sáng kiến', 'Tên giải pháp', 'Phạm vi lan tỏa', 'Giá trị làm lợi ước tính')], [para('…')] * 4, [para('…')] * 4]
    body = head + para('') + para('BẢN ĐĂNG KÝ THI ĐUA NĂM ……', True, align='center') + para('Kính gửi: Thường trực Khối thi đua Tổng hợp', align='center') + \
        para('I. Thông tin chung', True) + para('1. Tổng số biên chế được giao: …… người; có mặt: …… người.') + para('2. Thư ký thi đua (họ tên, chức vụ, số máy lẻ): ……………………') + \
        para('II. Danh hiệu thi đua, hình thức khen thưởng', True) + table([700, 3200, 2500, 3000], rows) + \
        para('III. Đề tài, giải pháp dự kiến', True) + table([1600, 3400, 2000, 2400], ideas) + \
        para('IV. Cam kết', True) + para('Đơn vị cam kết số liệu trung thực, lưu minh chứng tối thiểu ba năm và chấp thuận hậu kiểm đột xuất.') + \
        para('Ghi chú: đánh dấu X vào ô tương ứng; không tẩy xóa; nộp kèm biên bản họp bình bầu của công đoàn bộ phận.', italic=True) + \
        para('THỦ TRƯỞNG ĐƠN VỊ', True, align='right') + para('(Ký, ghi rõ họ tên, đóng dấu hoặc ký số)', italic=True, align='right')
    ns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    office, package = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://schemas.openxmlformats.org/package/2006'
    parts = {
        '[Content_Types].xml': f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
        '_rels/.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/_rels/document.xml.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        'word/styles.xml': f'<w:styles xmlns:w="{ns}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="27"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>',
        'word/document.xml': f'<w:document xmlns:w="{ns}"><w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>',
    }
    with zipfile.ZipFile(OUT / name, 'w', zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():  # a fixed date keeps the file the same from run to run
            entry = zipfile.ZipInfo(path, (2021, 1, 18, 8, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)


OUT.mkdir(parents=True, exist_ok=True)
pdf('ke-hoach-phong-trao-thi-dua-2021.pdf', 'Kế hoạch phát động phong trào thi đua năm 2021', PLAN)
pdf('bieu-tong-hop-ket-qua-khoi-tong-hop-2021.pdf', 'Biểu tổng hợp kết quả thi đua Khối Tổng hợp năm 2021', RESULT)
docx('mau-dang-ky-thi-dua.docx')
