//go:build gograder

// Command readtrace reads an execution trace and writes the lanes in it as JSON. It is built by the compiler itself: the go command lets
// nobody outside the library import internal/trace, which fits the runtime that wrote the trace.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"gograder/lanes"
	"internal/trace"
	"io"
	"os"
)

type request struct {
	Trace string `json:"trace"`
	lanes.Options
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "readtrace:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: readtrace request.json")
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var req request
	if err := json.Unmarshal(text, &req); err != nil {
		return err
	}
	traced, err := os.ReadFile(req.Trace)
	if err != nil {
		return err
	}
	events, err := read(bytes.NewReader(traced))
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(lanes.Build(events, req.Options))
}

func read(r io.Reader) ([]lanes.Event, error) {
	reader, err := trace.NewReader(r)
	if err != nil {
		return nil, err
	}
	var events []lanes.Event
	for {
		e, err := reader.ReadEvent()
		if err == io.EOF {
			return events, nil
		}
		if err != nil {
			return nil, err
		}
		if event, ok := eventOf(e); ok {
			events = append(events, event)
		}
	}
}

func eventOf(e trace.Event) (lanes.Event, bool) {
	event := lanes.Event{At: int64(e.Time()), By: goroutineOf(e.Goroutine())}
	switch e.Kind() {
	case trace.EventLog:
		log := e.Log()
		event.Kind = map[string]lanes.Kind{"begin": lanes.Begin, "end": lanes.End, "limit": lanes.Limit}[log.Message]
		return event, log.Category == "gograder"
	case trace.EventStateTransition:
		t := e.StateTransition()
		if t.Resource.Kind != trace.ResourceGoroutine {
			return event, false
		}
		event.G = goroutineOf(t.Resource.Goroutine())
		event.Stack = frames(e.Stack())
		event.Why = t.Reason
		switch from, to := t.Goroutine(); {
		case from == trace.GoUndetermined || from == to:
			// How it stands where a new part of the trace begins.
			return event, false
		case from == trace.GoNotExist:
			event.Kind = lanes.Created
			if start := frames(t.Stack); len(start) > 0 {
				event.Start = start[len(start)-1]
			}
		case to == trace.GoNotExist:
			event.Kind = lanes.Ended
		case to == trace.GoWaiting:
			event.Kind, event.Stack = lanes.Blocked, frames(t.Stack)
		case from == trace.GoWaiting:
			event.Kind = lanes.Woken
		default:
			return event, false
		}
		return event, true
	}
	return event, false
}

// goroutineOf is 0 where none is.
func goroutineOf(id trace.GoID) int64 { return max(0, int64(id)) }

func frames(s trace.Stack) []lanes.Frame {
	var all []lanes.Frame
	for f := range s.Frames() {
		all = append(all, lanes.Frame{Func: f.Func, File: f.File, Line: int(f.Line)})
	}
	return all
}
