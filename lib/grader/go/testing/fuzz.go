package testing

import (
	"context"
	"fmt"
	"reflect"
	"strings"
)

// F is a fuzz test: in the sandbox, as without -fuzz, its seeds alone are run. There is no testdata.
type F struct {
	*outside
	seeds        [][]any
	isFuzzCalled bool
}

// outside is what an F shares with its T, and refuses inside the target, where the T of the seed is to be used.
type outside struct {
	t        *T
	isInside bool
}

var _ TB = (*F)(nil)

var kinds = []reflect.Type{
	reflect.TypeFor[[]byte](), reflect.TypeFor[string](), reflect.TypeFor[bool](), reflect.TypeFor[float32](), reflect.TypeFor[float64](),
	reflect.TypeFor[int](), reflect.TypeFor[int8](), reflect.TypeFor[int16](), reflect.TypeFor[int32](), reflect.TypeFor[int64](),
	reflect.TypeFor[uint](), reflect.TypeFor[uint8](), reflect.TypeFor[uint16](), reflect.TypeFor[uint32](), reflect.TypeFor[uint64](),
}

func isKind(t reflect.Type) bool {
	for _, kind := range kinds {
		if t == kind {
			return true
		}
	}
	return false
}

// Fuzzing makes a test of a fuzz test.
func Fuzzing(fuzz func(*F)) func(*T) {
	return func(t *T) {
		f := &F{outside: &outside{t: t}}
		fuzz(f)
		if !f.isFuzzCalled && !t.isFailed {
			t.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
		}
	}
}

// Add adds a seed.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if !isKind(reflect.TypeOf(arg)) {
			panic(fmt.Sprintf("testing: unsupported type to Add %T", arg))
		}
	}
	f.seeds = append(f.seeds, args)
}

// Fuzz runs target with each seed, as a subtest.
func (f *F) Fuzz(target any) {
	if f.isFuzzCalled {
		panic("testing: F.Fuzz called more than once")
	}
	f.isFuzzCalled = true
	if f.t.isFailed {
		return
	}
	call := reflect.ValueOf(target)
	types := parametersOf(call.Type())
	for _, seed := range f.seeds {
		if err := misfit(seed, types); err != "" {
			f.Fatal(err)
		}
	}
	for i, seed := range f.seeds {
		f.isInside = true
		f.t.Run(fmt.Sprintf("seed#%d", i), func(t *T) {
			args := []reflect.Value{reflect.ValueOf(t)}
			for _, value := range seed {
				args = append(args, reflect.ValueOf(value))
			}
			call.Call(args)
		})
		f.isInside = false
	}
}

func parametersOf(target reflect.Type) []reflect.Type {
	if target.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if target.NumIn() < 2 || target.In(0) != reflect.TypeFor[*T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if target.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	var types []reflect.Type
	for i := 1; i < target.NumIn(); i++ {
		if !isKind(target.In(i)) {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", target.In(i)))
		}
		types = append(types, target.In(i))
	}
	return types
}

// misfit says in what a seed is no list of arguments of these types, in the words of the standard package.
func misfit(seed []any, types []reflect.Type) string {
	if len(seed) != len(types) {
		return fmt.Sprintf("wrong number of values in corpus entry: %d, want %d", len(seed), len(types))
	}
	var got []string
	isMisfit := false
	for i, value := range seed {
		got = append(got, fmt.Sprintf("%T", value))
		isMisfit = isMisfit || reflect.TypeOf(value) != types[i]
	}
	if !isMisfit {
		return ""
	}
	return fmt.Sprintf("mismatched types in corpus entry: [%s], want %v", strings.Join(got, " "), types)
}

// use is the T; it panics where the target calls a method of F.
func (o *outside) use(method string) *T {
	if o.isInside {
		panic(fmt.Sprintf("testing: f.%s was called inside the fuzz target, use t.%s instead", method, method))
	}
	return o.t
}

func (o *outside) private() {}

// Name and Failed are the only methods that the target may call.
func (o *outside) Name() string { return o.t.Name() }
func (o *outside) Failed() bool { return o.t.Failed() }

func (o *outside) Cleanup(f func())                  { o.use("Cleanup").Cleanup(f) }
func (o *outside) Context() context.Context          { return o.use("Context").Context() }
func (o *outside) Error(args ...any)                 { o.use("Error").Error(args...) }
func (o *outside) Errorf(format string, args ...any) { o.use("Errorf").Errorf(format, args...) }
func (o *outside) Fail()                             { o.use("Fail").Fail() }
func (o *outside) FailNow()                          { o.use("FailNow").FailNow() }
func (o *outside) Fatal(args ...any)                 { o.use("Fatal").Fatal(args...) }
func (o *outside) Fatalf(format string, args ...any) { o.use("Fatalf").Fatalf(format, args...) }
func (o *outside) Helper()                           { o.use("Helper") }
func (o *outside) Log(args ...any)                   { o.use("Log").Log(args...) }
func (o *outside) Logf(format string, args ...any)   { o.use("Logf").Logf(format, args...) }
func (o *outside) Skip(args ...any)                  { o.use("Skip").Skip(args...) }
func (o *outside) SkipNow()                          { o.use("SkipNow").SkipNow() }
func (o *outside) Skipf(format string, args ...any)  { o.use("Skipf").Skipf(format, args...) }
func (o *outside) Skipped() bool                     { return o.use("Skipped").Skipped() }
