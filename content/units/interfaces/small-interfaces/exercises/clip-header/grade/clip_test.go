package grade_test

import (
	"bytes"
	"reflect"
	"testing"

	clip "course.example/units/interfaces/small-interfaces/exercises/clip-header/solution"
)

func TestAClipInMemoryIsRead(t *testing.T) {
	head := make([]byte, 44)
	head[24], head[25] = 0x44, 0xac // 44100
	rate := reflect.ValueOf(clip.Rate)
	src := reflect.ValueOf(bytes.NewReader(head))
	if in := rate.Type().In(0); !src.Type().AssignableTo(in) {
		t.Fatalf("a clip in memory: got a parameter that refuses a *bytes.Reader, want one that takes it: %v", in)
	}
	if got := rate.Call([]reflect.Value{src})[0].Uint(); got != 44100 {
		t.Errorf("got %d, want 44100", got)
	}
}
