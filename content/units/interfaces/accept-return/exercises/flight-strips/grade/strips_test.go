package grade_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"testing"

	strips "course.example/units/interfaces/accept-return/exercises/flight-strips/solution"
)

// made calls NewWriter and gives its result with the methods that a caller wants.
func made(t *testing.T, dst io.Writer) full {
	t.Helper()
	out := reflect.ValueOf(strips.NewWriter).Call([]reflect.Value{reflect.ValueOf(dst)})[0]
	if w, ok := out.Interface().(full); ok {
		return w
	}
	p := reflect.New(out.Type()) // a variable of a struct type has the methods of its pointer
	p.Elem().Set(out)
	w, ok := p.Interface().(full)
	if !ok {
		t.Fatalf("NewWriter returns a %v that lacks Write, Flush or Strips", out.Type())
	}
	return w
}

type full interface {
	io.Writer
	Flush() error
	Strips() int
}

func TestCallersSeeTheMethodsOfWriter(t *testing.T) {
	result := reflect.TypeOf(strips.NewWriter).Out(0)
	if result.Kind() == reflect.Interface {
		t.Errorf("NewWriter returns the interface %v, want the type Writer, with what methods it has or gets", result)
	}
	if result.Kind() == reflect.Struct {
		result = reflect.PointerTo(result)
	}
	for _, name := range []string{"Write", "Flush", "Strips"} {
		if _, ok := result.MethodByName(name); !ok {
			t.Errorf("NewWriter returns %v: got no method %s, want one", result, name)
		}
	}
}

func TestExportStillTakesAnyWriter(t *testing.T) {
	var b bytes.Buffer
	export := reflect.ValueOf(strips.Export)
	if in := export.Type().In(0); in != reflect.TypeFor[io.Writer]() {
		t.Fatalf("Export takes %v, want io.Writer: a buffer or a file has to do as well", in)
	}
	out := export.Call([]reflect.Value{reflect.ValueOf(&b), reflect.ValueOf([]string{"BA 7", "AF 12"})})
	if err := out[0].Interface(); err != nil || b.String() != "[BA 7]\n[AF 12]\n" {
		t.Errorf("into a buffer: got %q and the error %v, want both strips and none", b.String(), err)
	}
}

// block counts how often it is written to.
type block struct {
	bytes.Buffer
	writes int
	err    error
}

func (b *block) Write(p []byte) (int, error) {
	b.writes++
	if b.err != nil {
		return 0, b.err
	}
	return b.Buffer.Write(p)
}

func TestStripsAreStillWrittenInBlocks(t *testing.T) {
	var dst block
	w := made(t, &dst)
	for i := range 20 {
		fmt.Fprintf(w, "[%d]\n", i)
	}
	if dst.writes != 0 || w.Strips() != 20 {
		t.Errorf("before Flush: got %d writes below and %d strips, want 0 and 20", dst.writes, w.Strips())
	}
	if err := w.Flush(); err != nil || dst.writes != 1 || dst.Len() == 0 {
		t.Errorf("after Flush: got %d writes below, %d bytes, the error %v, want all in 1 write", dst.writes, dst.Len(), err)
	}
}

func TestFlushTellsOfAFailedWrite(t *testing.T) {
	full := errors.New("disk full")
	w := made(t, &block{err: full})
	fmt.Fprint(w, "[BA 7]")
	if err := w.Flush(); !errors.Is(err, full) {
		t.Errorf("got %v, want %q", err, full)
	}
}
