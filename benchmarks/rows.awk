# Table rows from JMH's CSV: what, its parameters, microseconds, times of the limit, KB allocated.
BEGIN { FS = "," }
{ gsub(/"/, "") }
NR > 1 {
    sub(/^dev\.offprint\.benchmarks\./, "", $1)
    split($1, name, ":")
    parameters = $8
    for (i = 9; i <= NF; i++) {
        parameters = parameters " " $i
    }
    key = name[1] "|" parameters
    if (name[2] == "") {
        order[++count] = key
        time[key] = $5
    } else if (name[2] ~ /alloc\.rate\.norm$/) {
        bytes[key] = $5
    }
}
END {
    for (i = 1; i <= count; i++) {
        key = order[i]
        split(key, part, "|")
        split(part[1], method, ".")
        limit = time[method[1] ".limit|" part[2]]
        if (!limit) { # JSON Feed is measured against databind
            limit = time[method[1] ".databind|" part[2]]
        }
        printf "| %s | %s | %.1f | %.2f | %.0f |\n", part[1], part[2], time[key], time[key] / limit, bytes[key] / 1024
    }
}
