package grade_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	seeds "course.example/units/performance/allocations/exercises/seed-list/solution"
)

func bank(n int) (items []seeds.Item, want string) {
	var b strings.Builder
	for i := range n {
		it := seeds.Item{Name: "Bean " + strings.Repeat("x", i%17*40), Packets: i*1009 - 500}
		items = append(items, it)
		fmt.Fprintf(&b, "%s: %d\n", it.Name, it.Packets)
	}
	return items, b.String()
}

func TestEachItemHasItsLine(t *testing.T) {
	for _, items := range [][]seeds.Item{
		nil,
		{{Name: "Kale", Packets: 12}},
		{{Name: "Möhre", Packets: 0}, {Name: "", Packets: -3}, {Name: "Pea", Packets: 1<<31 - 1}},
	} {
		want := ""
		for _, it := range items {
			want += fmt.Sprintf("%s: %d\n", it.Name, it.Packets)
		}
		if got := seeds.List(items); got != want {
			t.Errorf("%v: got %q, want %q", items, got, want)
		}
	}
	items, want := bank(300)
	first := seeds.List(items)
	items[0].Name = "Rye"
	if second := seeds.List(items); first != want || second != "Rye"+strings.TrimPrefix(want, "Bean ") {
		t.Errorf("300 items, listed, one renamed, listed again: got %.40q and %.40q, want %.40q and the new name", first, second, want)
	}
}

func TestAllocationsDoNotGrowWithTheItems(t *testing.T) {
	for _, n := range []int{100, 3000} {
		items, _ := bank(n)
		if got := testing.AllocsPerRun(20, func() { seeds.List(items) }); got > 2 {
			t.Errorf("%d items: got %v allocations, want at most 2", n, got)
		}
	}
}

func TestNothingIsKeptAfterTheCall(t *testing.T) {
	inUse := func() int64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	items, _ := bank(12000) // more than in any other test
	seeds.List(items[:1])
	before := inUse()
	size := len(seeds.List(items))
	if kept := inUse() - before; kept > int64(size)/4 {
		t.Errorf("the list of 12000 items has %d KiB; after the call %d KiB more are in use, want next to nothing", size>>10, kept>>10)
	}
	runtime.KeepAlive(items)
}
