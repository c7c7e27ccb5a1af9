#!/usr/bin/env sh
# Stands before the real wasm-bindgen on Trunk's PATH: splits the module into its parts, then gives it the first one.
# TWINNING_PARTS: the folder for the parts; TWINNING_WASM_BINDGEN: the real program.
set -eu
for argument; do
  case "$argument" in
    *.wasm)
      wasm-split-cli --target web --out-name frontend "$argument" "$TWINNING_PARTS"
      set -- "$@" "$TWINNING_PARTS/frontend.wasm" ;;
    *) set -- "$@" "$argument" ;;
  esac
  shift
done
# The parts import what the linker made, such as the table of functions.
exec "$TWINNING_WASM_BINDGEN" "$@" --keep-lld-exports
