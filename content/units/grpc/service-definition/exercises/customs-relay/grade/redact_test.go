package grade_test

import (
	"testing"

	customs "course.example/units/grpc/service-definition/exercises/customs-relay/solution"
)

func declaration(unknown string) *customs.Declaration {
	d := &customs.Declaration{Sender: "Okoro, Lagos", Goods: "drums", Value: 900}
	if unknown != "" {
		d.SetUnknown([]byte(unknown))
	}
	return d
}

func TestTheSenderIsLeftOut(t *testing.T) {
	if got := customs.Redact(declaration("")); got.Sender != "" {
		t.Errorf("got sender %q, want none", got.Sender)
	}
}

func TestKnownFieldsAreInTheCopy(t *testing.T) {
	for _, goods := range []string{"drums", "tea"} {
		d := declaration("")
		d.Goods = goods
		if got := customs.Redact(d); got.Goods != goods || got.Value != 900 {
			t.Errorf("%s worth 900: got goods %q, value %d", goods, got.Goods, got.Value)
		}
	}
}

func TestFieldsOfNewerVersionsAreInTheCopy(t *testing.T) {
	for _, unknown := range []string{"\x22\x02SE", "\x28\x07"} {
		if got := customs.Redact(declaration(unknown)); string(got.Unknown()) != unknown {
			t.Errorf("the sender has a newer version: got unknown fields %q in the copy, want %q", got.Unknown(), unknown)
		}
	}
}

func TestTheDeclarationIsNotChanged(t *testing.T) {
	d := declaration("\x28\x07")
	got := customs.Redact(d)
	if got == d || d.Sender != "Okoro, Lagos" || d.Goods != "drums" || d.Value != 900 || string(d.Unknown()) != "\x28\x07" {
		t.Errorf("got %q from %q worth %d with unknown fields %q after Redact, want what came in, and a copy of it", d.Goods, d.Sender, d.Value, d.Unknown())
	}
}
