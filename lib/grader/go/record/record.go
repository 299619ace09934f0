// Package record records what goroutines do while a program or one test runs: an execution trace of Go's runtime, sent to the host.
package record

import (
	"context"
	"encoding/base64"
	"gograder/testing"
	"runtime"
	"runtime/metrics"
	"runtime/trace"
	"time"
)

// Lanes are looked for below the goroutine that logs begin; a program is over where it logs end;
// limit says that it took too long. gograder/lanes knows these words.
const (
	category = "gograder"
	begin    = "begin"
	end      = "end"
	limit    = "limit"
)

const (
	// maxTraceBytes is more than some hundred thousand events take.
	maxTraceBytes = 3 << 20
	// longest is how long all of it may take by the virtual clock: every two seconds the runtime begins a new part of the trace.
	longest = 10 * time.Minute
	// after is how long others may at least go on when the program or test is over: what is blocked then, nothing frees.
	after = time.Minute
)

// Program records main of a program. It is over when main returns.
func Program(main func(), token string) {
	record(token, func() {
		mark(begin)
		defer mark(end)
		main()
	})
}

// Test records one test. Its bubbles are no bubbles, for in those time passes without a trace: the host's clock is as virtual.
func Test(test testing.InternalTest, token string) {
	testing.InsteadOfBubbles(wait)
	record(token, func() {
		testing.Main([]testing.InternalTest{{Name: test.Name, F: func(t *testing.T) {
			mark(begin)
			test.F(t)
		}}}, token)
	})
}

func mark(message string) { trace.Log(context.Background(), category, message) }

func record(token string, run func()) {
	var kept buffer
	if err := trace.Start(&kept); err != nil {
		panic(err)
	}
	before := runtime.NumGoroutine()
	started := time.Now()
	done := make(chan struct{})
	go func() {
		defer close(done)
		run()
	}()
	last := time.Now()
	select {
	case <-done:
		// Others may go on; what is blocked for good shows.
		last = last.Add(max(after, 2*time.Since(started)))
	case <-time.After(longest):
		mark(limit)
	}
	for step := time.Millisecond; runtime.NumGoroutine() > before && time.Now().Before(last) && !kept.isFull; step *= 2 {
		time.Sleep(step)
	}
	trace.Stop()
	if kept.isFull {
		testing.ReportTrace("", token)
		return
	}
	testing.ReportTrace(base64.StdEncoding.EncodeToString(kept.bytes), token)
}

type buffer struct {
	bytes  []byte
	isFull bool
}

func (b *buffer) Write(p []byte) (int, error) {
	if len(b.bytes)+len(p) > maxTraceBytes {
		b.isFull = true
	} else {
		b.bytes = append(b.bytes, p...)
	}
	return len(p), nil
}

// wait gives turns to others until none of them can run: what synctest.Wait does in a bubble.
func wait() {
	runnable := []metrics.Sample{{Name: "/sched/goroutines/runnable:goroutines"}}
	for {
		runtime.Gosched()
		if metrics.Read(runnable); runnable[0].Value.Uint64() == 0 {
			return
		}
	}
}
