# Recounts a ballot from its published file: python3 kiem-lai.py ket-qua.csv
# Needs nothing but Python 3 and shares no code with the product.
import csv, hashlib, sys

rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
one = {row[0]: row[1:] for row in rows}
many = lambda name: [row[1] for row in rows if row[0] == name]
faults = []

def must(holds, fault):
    if not holds: faults.append(fault)

marks = [int(mark) for mark in many("mark")]
options = [row[1:] for row in rows if row[0] == "option"]
votes = [marks.count(int(n)) for n, _ in options]
cast, valid, invalid = int(one["cast"][0]), int(one["valid"][0]), int(one["invalid"][0])
must(votes == [int(n) for n in one["votes"]], "votes are not what the marks say")
must(invalid == marks.count(0), "invalid ballots are not what the marks say")
must(cast == valid + invalid, "cast ballots are not the counted ones")
must(valid <= sum(votes) <= valid * int(one["most"][0]), "more or fewer votes than ballots allow")
receipts = many("receipt")
if one["way"][0] == "SEALED":
    must(receipts == sorted(set(receipts)), "receipts are not sorted, or one is there twice")
    must(len(receipts) + int(one["written"][0]) == cast, "envelopes and papers are not the cast ballots")
    must(hashlib.sha256("\n".join(receipts).encode()).hexdigest() == one["receipts-sha256"][0], "receipts changed")
members, present, written = (int(one[name][0]) for name in ("members", "present", "written"))
base = members if one["base"][0] == "ALL_MEMBERS" else present + written
over, under, exceeded = int(one["least"][0]), int(one["least"][1]), one["least"][2] == "MORE"
for (n, words), got in zip(options, votes):
    passed = base > 0 and (got * under > over * base if exceeded else got * under >= over * base)
    print(n, got, "of", base, "passed" if passed else "not passed")
print("valid", valid, "invalid", invalid)
print("OK" if not faults else "WRONG: " + "; ".join(faults))
sys.exit(1 if faults else 0)
