# Sourced by ./test: Jazzer throws changed bytes at every reader of strangers' files for as long as asked.
# What breaks one is kept as a seed beside the others, so that ./test tries it from then on.

# A class and a method for each target, as the sources name them.
targets() {
  grep -rl '^    @FuzzTest' src/test/java | sort | while read -r file; do
    awk -v class="$(printf %s "${file#src/test/java/}" | sed 's/\.java$//; s|/|.|g')" '
      /^    @FuzzTest/ { named = 1; next }
      named { sub(/.*void /, ""); sub(/\(.*/, ""); print class, $0; named = 0 }' "$file"
  done
}

fuzz() {
  local seconds=$(($1 * 60 / $(targets | wc -l))) broken=0 class method seeds found
  mvn -B -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/fuzz.classpath
  while read -r class method; do
    seeds=src/test/resources/$(printf %s "$class" | tr . /)Inputs/$method
    found=.tools/fuzz/$class.$method
    mkdir -p "$seeds" "$found"
    printf '%s %s\n' "${class##*.}" "$method"
    "$JAVA_HOME/bin/java" -Xmx700m -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
      -cp "target/test-classes:target/classes:$(<target/fuzz.classpath)" com.code_intelligence.jazzer.Jazzer \
      "--target_class=$class" "--target_method=$method" "--reproducer_path=target" \
      '--instrumentation_includes=fr.souffleur.**:org.commonmark.**:org.snakeyaml.**' \
      "-artifact_prefix=$seeds/" "-max_total_time=$seconds" -timeout=30 -rss_limit_mb=0 "$found" "$seeds" \
      </dev/null >"target/fuzz-$method.log" 2>&1 || broken=$((broken + 1))
    grep -a -e '^Done ' -e '^== Java Exception' -e '^SUMMARY' "target/fuzz-$method.log" || true
  done < <(targets)
  [ "$broken" = 0 ] || refuse \
    "$broken lecteurs n’ont pas tenu ; target/fuzz-*.log dit pourquoi." \
    "$broken readers did not hold; target/fuzz-*.log says why."
}
