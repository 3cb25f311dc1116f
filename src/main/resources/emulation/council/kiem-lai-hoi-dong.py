# Recounts a secret vote of the council from its published file: python3 kiem-lai-hoi-dong.py ket-qua.csv
# Needs nothing but Python 3 and shares no code with the product.
import csv, hashlib, sys

rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
one = {row[0]: row[1:] for row in rows if row[0] not in ("item", "votes", "least", "counted", "marks", "receipt")}
many = lambda name: {int(row[1]): row[2:] for row in rows if row[0] == name}
faults = []

def must(holds, fault):
    if not holds: faults.append(fault)

receipts = [row[1] for row in rows if row[0] == "receipt"]
must(receipts == sorted(set(receipts)), "receipts are not sorted, or one is there twice")
must(hashlib.sha256("\n".join(receipts).encode()).hexdigest() == one["receipts-sha256"][0], "receipts changed")
must(len(receipts) >= 5 and len(receipts) <= int(one["present"][0]), "fewer than five envelopes, or more than voters")
cast = len(receipts) + int(one["written"][0])
items, votes, least, counted, marks = map(many, ("item", "votes", "least", "counted", "marks"))
must(bool(items) and items.keys() == votes.keys() == least.keys() == counted.keys() == marks.keys(), "a line is missing")
for n in items:
    got = [int(mark) for mark in marks[n]]
    yes, no, blank = (got.count(mark) for mark in (1, 2, 0))
    members, present, written = map(int, votes[n])
    struck = int(one["present"][0]) + int(one["written"][0]) - present - written
    must([str(yes), str(no), str(blank)] == counted[n], f"item {n}: the numbers are not what the marks say")
    must(len(got) == yes + no + blank and got == sorted(got), f"item {n}: marks that there are not, or not sorted")
    must(cast - struck <= len(got) <= min(cast, present + written), f"item {n}: more or fewer marks than votes")
    base = members if one["base"][0] == "ALL_MEMBERS" else present + written
    over, under, exceeded = int(least[n][0]), int(least[n][1]), least[n][2] == "MORE"
    passed = yes * under > over * base if exceeded else yes * under >= over * base
    print(n, items[n][0], yes, "of", base, "passed" if passed and base > 0 else "not passed")
print("cast", cast)
print("OK" if not faults else "WRONG: " + "; ".join(faults))
sys.exit(1 if faults else 0)
