#!/usr/bin/env bash
# Runs the packed jar as a user would, on the samples that the tests know. Build it first:
#   mvn -q -ntp -DskipTests -pl examples/cli -am package
set -euo pipefail
cd "$(dirname "$0")"

jar=$PWD/target/hersys.jar
samples=$PWD/src/test/resources/org/hersys/examples/cli
docs=$PWD/../../docs/rules
[[ -f $jar ]] || { echo "There is no $jar: build it first" >&2; exit 1; }

# From another directory, in a locale without Japanese: neither may matter.
cd /
export LC_ALL=C
failed=0

passes() { printf 'ok      %s\n' "$1"; }
fails() { printf 'FAILED  %s\n' "$1" >&2; failed=1; }
check() {
    local what=$1
    shift
    if "$@"; then passes "$what"; else fails "$what"; fi
}

# An answer agrees with a sample in which … stands for any text.
agrees() {
    local pattern
    pattern=$(sed -e 's/[][\.*^$(){}+?|]/\\&/g' -e 's/…/([^"\\\\]|\\\\.)+/g' "$samples/$1.out.jsonl")
    java -jar "$jar" "${@:2}" --json "$samples/$1.in.jsonl" | grep -qxE -- "$pattern"
}

ends_with() {
    local expected=$1 actual=0
    shift
    "$@" >/dev/null 2>&1 </dev/null || actual=$?
    [[ $actual == "$expected" ]]
}

reads_on_after_a_bad_row() {
    local answers
    answers=$(printf 'nonsense\n{"id":2,"diagnosedOn":"2022-10-01"}\n' | java -jar "$jar" decide --json) && return 1
    [[ $? == 1 && $(grep -c '"error"' <<<"$answers") == 1 && $(grep -c '"outcome":"UNDECIDED"' <<<"$answers") == 1 ]]
}

prints_the_rule_book() {
    java -jar "$jar" rulebook --lang "$1" | cmp -s - "$docs/rules.$1.md"
}

shows_a_clinic_day() {
    java -jar "$jar" clinic-day --lang "$1" | grep -q "$2"
}

ends_quietly_when_nobody_reads_on() {
    local messages
    messages=$({ yes '{"diagnosedOn":"2022-10-01"}' | java -jar "$jar" decide --json | head -1 >/dev/null; } 2>&1 | grep -v 'yes:' || true)
    [[ -z $messages ]]
}

store=$(mktemp -d)
trap 'rm -rf "$store"' EXIT

# Both drivers are in the jar: of one a file is made, of the other nobody listens.
keeps_a_store() {
    export HERSYS_DB_PASSWORD=smoke
    local migrate=(java -jar "$jar" migrate --user sa --url)
    "${migrate[@]}" "jdbc:h2:file:$store/hersys" | grep -qF 'done: V001__cases_and_notifications' &&
        ends_with 0 "${migrate[@]}" "jdbc:h2:file:$store/hersys" --status &&
        "${migrate[@]}" "jdbc:h2:file:$store/hersys" --script 1 | grep -qF 'CREATE TABLE' &&
        ends_with 2 "${migrate[@]}" jdbc:postgresql://127.0.0.1:1/nobody
}

# After keeps_a_store: nothing is in it, so that there is nothing to seal, to find fault with or to send.
looks_after_a_store() {
    local at=(--user sa --url "jdbc:h2:file:$store/hersys" --lang en)
    java -jar "$jar" audit seal "${at[@]}" | grep -qxF 'every entry is sealed' &&
        java -jar "$jar" audit verify "${at[@]}" | grep -qF 'nothing was found' &&
        java -jar "$jar" outbox list "${at[@]}" | grep -qF 'next try' &&
        ends_with 2 java -jar "$jar" outbox list --state GONE "${at[@]}"
}

# The two steps of a report, with the sheet that the first one told; a second report of the day is refused.
files_a_day() {
    export HERSYS_DB_PASSWORD=smoke
    local counts=0,0,0,10000,2,2,2,3,0,0,7,1,0,100 sheet
    local unit=(--user sa --url "jdbc:h2:file:$store/hersys" --institution clinic --prefecture 13 --on 2022-09-26)
    local report=(java -jar "$jar" daily-report)
    sheet=$("${report[@]}" check "${unit[@]}" --counts $counts --lang en | tr -s ' \n' ' ' | sed 's/.*--sheet \([^ ]*\) .*/\1/') &&
        "${report[@]}" submit "${unit[@]}" --counts $counts --sheet "$sheet" --total 10117 | grep -qF '10,117' &&
        ends_with 1 "${report[@]}" check "${unit[@]}" --counts $counts &&
        "${report[@]}" history "${unit[@]}" | grep -qF '10,117'
}

check "decide answers the sample" agrees decide-sample decide
check "release answers the sample" agrees release-sample release
check "check answers the sample" agrees check-sample check --on 2022-09-26 --fix-hints
check "a bad row is told, the next one answered, exit 1" reads_on_after_a_bad_row
check "wrong usage ends with 2" ends_with 2 java -jar "$jar" decide --frobnicate
check "an unreadable file ends with 2" ends_with 2 java -jar "$jar" decide --json /no/such/file
check "help is there" ends_with 0 java -jar "$jar" decide --help
check "a reader who has seen enough may go" ends_quietly_when_nobody_reads_on
check "a store is made, looked at, and one that is not there is told" keeps_a_store
check "its audit trail is sealed and verified, its messages are listed" looks_after_a_store
check "a day is reported once, in two steps" files_a_day
check "the rule book is the one in docs/rules (ja)" prints_the_rule_book ja
check "the rule book is the one in docs/rules (en)" prints_the_rule_book en
check "the clinic's day is shown (ja)" shows_a_clinic_day ja "日次報告（14の年代区分）"
check "the clinic's day is shown (en)" shows_a_clinic_day en "fourteen age brackets"
exit "$failed"
