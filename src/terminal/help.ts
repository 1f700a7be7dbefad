/** The help of the whole program; that of a single command is made by commander. */
export const mainHelp = `report - writes the yearly progress letter from data

usage: report <command> [options]

commands
  build <edition>   make the letter in all formats, in out/<edition>
  check <edition>   find mistakes in data and text, write nothing

options
  --json            the result for machines, on stdout
  --quiet           findings only
  --no-color        no colour, also not on a terminal
  -V, --version     version
  -h, --help        this text; "report <command> --help" for one command

exit status  0 no errors   1 errors   2 wrong usage or own failure

example
  report build 2024
`
