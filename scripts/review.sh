#!/usr/bin/env sh
# What a reviewer needs to know of a change of data or text: findings, a fresh letter, proof that its files agree, and
# what changed since BASE. Writes FOLDER/comment.md and the drafts; ends with 1 when something is wrong.
#
#   sh scripts/review.sh BASE EDITION [FOLDER]      such as: sh scripts/review.sh origin/main 2024
set -eu
base=${1:?usage: sh scripts/review.sh BASE EDITION [FOLDER]}
edition=${2:?usage: sh scripts/review.sh BASE EDITION [FOLDER]}
folder=${3:-review/$edition}
status=0
if ! git rev-parse --quiet --verify "$base^{commit}" > /dev/null; then
  printf 'no revision %s: nothing to compare with\n' "$base" >&2
  exit 2
fi
mkdir -p "$folder"
# What an earlier run told.
rm -f "$folder"/check.md "$folder"/diff.md "$folder"/verify.txt "$folder"/stale.txt "$folder"/comment.md

# A new edition has nothing to be compared with; differences are no mistake.
changed() {
  if git cat-file -e "$base:data/$edition" 2> /dev/null; then
    npx report diff "$base:$edition" "$edition" --format markdown || [ $? -eq 1 ]
  else
    printf 'Nieuwe editie %s.\n' "$edition"
  fi
}

npx report check "$edition" --format markdown --lang nl > "$folder/check.md" || status=1
if [ "$status" -eq 0 ]; then
  npx report build "$edition" --out "$folder/drafts"
  npx report verify "$folder/drafts" --lang nl > "$folder/verify.txt" || status=1
  changed > "$folder/diff.md"
  if [ ! -s "$folder/diff.md" ]; then
    # The data of BASE have errors: git tells what changed, the letter cannot.
    printf 'Niet te vergelijken: de gegevens van `%s` zijn niet in orde.\n' "$base" > "$folder/diff.md"
    status=1
  fi
  # The text files are in git, so that reviewers see lines change: they have to be those of the data.
  for draft in "$folder/drafts"/*; do
    file=out/$edition/$(basename "$draft")
    if ! git check-ignore --quiet "$file" && ! cmp -s "$file" "$draft"; then
      printf '%s: stale: run "npx report build %s" and commit out/%s\n' "$file" "$edition" "$edition" |
        tee -a "$folder/stale.txt"
      status=1
    fi
  done
fi

{
  [ ! -f "$folder/diff.md" ] || cat "$folder/diff.md"
  printf '\n'
  cat "$folder/check.md"
  if [ -f "$folder/stale.txt" ]; then
    printf '\n```text\n'
    cat "$folder/stale.txt"
    printf '```\n'
  fi
  if [ -f "$folder/verify.txt" ]; then
    printf '\n<details>\n<summary>report verify</summary>\n\n```text\n'
    cat "$folder/verify.txt"
    printf '```\n\n</details>\n'
  fi
} > "$folder/comment.md"
exit "$status"
