package main

import (
	"fmt"
	"io"
	"runtime/trace"
	"time"
)

// region: ferry
func main() {
	rec := trace.NewFlightRecorder(trace.FlightRecorderConfig{
		MinAge: time.Second,
	})
	got := func() bool { // whether a trace came out
		n, err := rec.WriteTo(io.Discard)
		return err == nil && n > 0
	}

	before := got()
	if err := rec.Start(); err != nil {
		panic(err)
	}
	first, second := got(), got()
	rec.Stop()
	after := got()
	fmt.Println(before, first, second, after)
}

// endregion
