#!/usr/bin/env bash
# Takes the pictures of the README from the running demo, light and dark: real calls, nothing painted in.
# A recording speaks for the microphone, so that the level meter shows a voice; the demo's scanner is there and
# reads nothing meanwhile.
# Needs Xvfb, openbox, xdotool and imagemagick (Debian: apt install xvfb openbox xdotool imagemagick).
#
#   resources/handbook/pictures/take.sh [FOLDER]     default: beside this script
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd "${1:-$here}" && pwd)
cd "$here/../../.."
work=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

# Larger than the window, so that the frame fits too; the server picks a display that is free.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1500x940x24 3>"$work/display" 2>"$work/xvfb.log" & started+=($!)
read -r number <"$work/display"
export DISPLAY=:$number
openbox & started+=($!)

events() { cat "$work/$theme"/journal/*.jsonl 2>/dev/null | grep -c "\"$1\"" || true; }
until_event() { # NAME: until the exchange heard one, a minute at most
    for _ in $(seq 600); do
        if [ "$(events "$1")" -gt 0 ]; then return; fi
        sleep 0.1
    done
    echo "no $1 came" >&2
    return 1
}
shoot() { import -window "$window" "png:$work/shot.png"; shrink "$1_$theme"; }
# 96 colours are enough for a screen of text and keep a picture below 150 KB.
shrink() { convert "$work/shot.png" +dither -colors 96 -strip "PNG8:$folder/$1.png"; }

for theme in light dark; do
    python3 main.py demo --data "$work/$theme" --pace 9 --scan-pace 600 \
        --sound resources/demo/callers/rasa.wav --theme "$theme" --language en &
    demo=$!
    started+=("$demo")
    until_event LegRinging
    sleep 1.5
    window=$(xdotool search --onlyvisible --pid "$demo" --name '^Ringdesk$' | tail -1)
    xdotool windowactivate --sync "$window"
    sleep 0.5
    shoot ringing
    xdotool key F2
    until_event LegAnswered
    sleep 16
    xdotool key F8 # a device with repairs and a recall; a scanner would send the same
    xdotool type --delay 15 "NK42-10041"
    xdotool key Return
    sleep 1
    xdotool key ctrl+n
    xdotool type --delay 15 "Alarm of cold store 2 again, display shows E41. Wants a visit before Friday, call back with the time."
    sleep 1.5
    shoot talking
    xdotool key ctrl+shift+f # the supervisor's floor, while somebody talks and others wait
    sleep 3
    shoot floor
    xdotool key ctrl+shift+u
    sleep 4
    shoot reports
    xdotool key ctrl+shift+1 F3
    until_event WrapUpFinished & finished=$!
    sleep 1
    xdotool key ctrl+1 ctrl+Return
    wait "$finished"
    xdotool key ctrl+shift+w # one operator more in the first queue, yesterday
    sleep 2
    xdotool key --delay 60 Tab Tab Tab Tab Tab Tab Tab Up
    sleep 0.5
    xdotool mousemove --window "$window" 654 200 click 1
    sleep 8
    shoot what_if
    kill "$demo"
    wait "$demo" || true
    for file in "$work/$theme"/run/*.json; do # what did not end with its window
        if [ -f "$file" ]; then
            kill "$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["pid"])' "$file")" || true
        fi
    done
done
ls -l "$folder"/*.png
