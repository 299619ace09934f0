// Package testing takes the place of the standard testing package for graded tests in the sandbox. It has the methods that
// authors use and tells the host about each test by reports, never by output: what a program prints proves nothing.
package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
)

type reportCode int32

// The codes are known to lib/grader/verdict.ts as well.
const (
	started  reportCode = 1
	problem  reportCode = 2 // an Error or Fatal
	logged   reportCode = 3
	passed   reportCode = 4
	failed   reportCode = 5
	skipped  reportCode = 6
	panicked reportCode = 7  // text: the value, an empty line, the stack
	stuck    reportCode = 8  // a synctest bubble that cannot end; text: the runtime's sentence, an empty line, the stacks
	finished reportCode = 9  // text: this run's token
	recorded reportCode = 10 // name: this run's token; text: a trace in base64, empty where it grew too long
)

// TB is what T has that helpers use.
type TB interface {
	Cleanup(func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	private()
}

// T is one test. As in the standard package, FailNow and SkipNow end the goroutine that calls them.
type T struct {
	name      string
	parent    *T
	ctx       context.Context
	cancel    context.CancelFunc
	cleanups  []func()
	isFailed  bool
	isSkipped bool
	isLeaving bool // FailNow or SkipNow was called
	isBubble  bool
}

var _ TB = (*T)(nil)

func (t *T) private() {}

// Name returns the names of the test and its parents, separated by slashes.
func (t *T) Name() string { return t.name }

// Context is cancelled just before the functions given to Cleanup are called.
func (t *T) Context() context.Context { return t.ctx }

// Helper does nothing: reports carry no positions.
func (t *T) Helper() {}

// Parallel does nothing: tests run in turn.
func (t *T) Parallel() {
	if t.isBubble {
		panic("testing: t.Parallel called inside synctest bubble")
	}
}

// Cleanup has f called when the test and its subtests have ended, last given first.
func (t *T) Cleanup(f func()) { t.cleanups = append(t.cleanups, f) }

// Fail marks the test and its parents as failed.
func (t *T) Fail() {
	for p := t; p != nil; p = p.parent {
		p.isFailed = true
	}
}

// FailNow is Fail and ends the goroutine.
func (t *T) FailNow() {
	t.Fail()
	t.isLeaving = true
	runtime.Goexit()
}

// Failed says whether the test has failed so far.
func (t *T) Failed() bool { return t.isFailed }

func (t *T) say(code reportCode, text string) { report(code, t.name, strings.TrimSuffix(text, "\n")) }

// Log, Logf, Error, Errorf, Fatal and Fatalf are those of the standard package.
func (t *T) Log(args ...any)                 { t.say(logged, fmt.Sprintln(args...)) }
func (t *T) Logf(format string, args ...any) { t.say(logged, fmt.Sprintf(format, args...)) }

func (t *T) Error(args ...any) {
	t.say(problem, fmt.Sprintln(args...))
	t.Fail()
}

func (t *T) Errorf(format string, args ...any) {
	t.say(problem, fmt.Sprintf(format, args...))
	t.Fail()
}

func (t *T) Fatal(args ...any) {
	t.say(problem, fmt.Sprintln(args...))
	t.FailNow()
}

func (t *T) Fatalf(format string, args ...any) {
	t.say(problem, fmt.Sprintf(format, args...))
	t.FailNow()
}

// SkipNow marks the test as skipped and ends the goroutine.
func (t *T) SkipNow() {
	t.isSkipped = true
	t.isLeaving = true
	runtime.Goexit()
}

// Skip and Skipf say why and skip; Skipped says whether that happened.
func (t *T) Skip(args ...any) {
	t.Log(args...)
	t.SkipNow()
}

func (t *T) Skipf(format string, args ...any) {
	t.Logf(format, args...)
	t.SkipNow()
}

func (t *T) Skipped() bool { return t.isSkipped }

// Run runs f as a subtest and reports whether it did not fail.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.isBubble {
		panic("testing: t.Run called inside synctest bubble")
	}
	return t.child(t.name + "/" + strings.ReplaceAll(name, " ", "_")).run(f)
}

func (t *T) child(name string) *T {
	child := &T{name: name, parent: t}
	parent := context.Background()
	if t != nil && t.ctx != nil {
		parent = t.ctx
	}
	child.ctx, child.cancel = context.WithCancel(parent)
	return child
}

// run runs a test on a goroutine of its own to its end and reports it.
func (t *T) run(f func(t *T)) bool {
	report(started, t.name, "")
	done := make(chan struct{})
	go func() {
		defer close(done)
		t.call(f)
	}()
	<-done
	switch {
	case t.isFailed:
		report(failed, t.name, "")
	case t.isSkipped:
		report(skipped, t.name, "")
	default:
		report(passed, t.name, "")
	}
	return !t.isFailed
}

// call runs f and the cleanups; a panic in either fails the test and is reported with its stack.
func (t *T) call(f func(t *T)) {
	defer t.recovered()
	defer t.cleanUp()
	returned := false
	defer func() {
		// Without a panic, and without FailNow: the code under test has ended the test's goroutine.
		if !returned && !t.isLeaving && !t.isFailed {
			if r := recover(); r != nil {
				t.panicked(r)
			} else {
				t.Errorf("the test's goroutine was ended by runtime.Goexit")
			}
		}
	}()
	f(t)
	returned = true
}

func (t *T) recovered() {
	if r := recover(); r != nil {
		t.panicked(r)
	}
}

func (t *T) panicked(value any) {
	t.say(panicked, fmt.Sprintf("%v\n\n%s", describe(value), stack(false)))
	t.Fail()
}

// describe prints a panic's value as the runtime does.
func describe(value any) string {
	switch v := value.(type) {
	case error:
		return v.Error()
	case fmt.Stringer:
		return v.String()
	case string:
		return v
	}
	return fmt.Sprintf("%T(%v)", value, value)
}

func (t *T) cleanUp() {
	t.cancel()
	for len(t.cleanups) > 0 {
		last := len(t.cleanups) - 1
		f := t.cleanups[last]
		t.cleanups = t.cleanups[:last]
		f()
	}
}

func stack(all bool) string {
	buffer := make([]byte, 32<<10)
	return string(buffer[:runtime.Stack(buffer, all)])
}

// InternalTest is a test function by name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// Mode is the way of yielding that the host asks for; see gograder/yield.
func Mode() uint32 {
	if len(os.Args) < 2 {
		return 0
	}
	mode, _ := strconv.ParseUint(os.Args[1], 10, 32)
	return uint32(mode)
}

// Main runs the tests in order. The token proves to the host that it came to its end: the code under test cannot know it.
func Main(tests []InternalTest, token string) {
	for _, test := range tests {
		(*T)(nil).child(test.Name).run(test.F)
	}
	report(finished, "", token)
}

// ReportTrace sends what gograder/record recorded.
func ReportTrace(trace, token string) { report(recorded, token, trace) }

// insteadOfWait, where it is set, is called by Wait: a recorded test runs outside of bubbles.
var insteadOfWait func()

// InsteadOfBubbles has tests run without bubbles, with another way to wait until all others are blocked.
func InsteadOfBubbles(wait func()) { insteadOfWait = wait }

// Short is false and Verbose is true, Testing is true.
func Short() bool   { return false }
func Verbose() bool { return true }
func Testing() bool { return true }

// AllocsPerRun returns the average number of allocations of a call of f, as the standard package does.
func AllocsPerRun(runs int, f func()) float64 {
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}
