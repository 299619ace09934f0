package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// archives is an importcfg of what the tests import, for this machine.
func archives(t *testing.T, paths ...string) string {
	t.Helper()
	format := "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"
	out, err := exec.Command("go", append([]string{"list", "-export", "-deps", "-f", format}, paths...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "importcfg")
	if err := os.WriteFile(file, out, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func lookAt(t *testing.T, source, yieldDir string) answer {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	allow := []string{"context", "errors", "io", "reflect", "sync"}
	got, err := look(request{
		Dir: dir, Files: []string{"a.go"}, Package: "a", Allow: allow, Archives: archives(t, allow...), MaxBytes: 1 << 16, YieldDir: yieldDir,
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestRefusals(t *testing.T) {
	tests := []struct{ name, source, says string }{
		{"a write", "package a\n\nimport \"io\"\n\nfunc f() { io.EOF = nil }\n", "io.EOF belongs to another package"},
		{"a parallel write", "package a\n\nimport \"io\"\n\nfunc f() (x error) { x, io.EOF = io.EOF, x; return }\n", "io.EOF"},
		{"a received value", "package a\n\nimport \"io\"\n\nfunc f(c chan error) { select { case io.EOF = <-c: } }\n", "io.EOF"},
		{"an address in a literal", "package a\n\nimport \"io\"\n\nvar x = []*error{&io.EOF}\n", "io.EOF"},
		{"parentheses", "package a\n\nimport \"io\"\n\nfunc f() { (io.EOF) = nil }\n", "io.EOF"},
		{"another name of the package", "package a\n\nimport x \"io\"\n\nfunc f() { x.EOF = nil }\n", "io.EOF"},
		{"reflection", "package a\n\nimport \"reflect\"\n\nvar at = reflect.ValueOf(f)\n\nfunc f() {}\n", "only DeepEqual"},
		{"reflection by a dot", "package a\n\nimport . \"reflect\"\n\nvar at = ValueOf(f)\n\nfunc f() {}\n", "only DeepEqual"},
		{"a directive inside a function", "package a\n\nfunc f() {\n\t//go:noinline\n}\n", "directives"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := lookAt(t, test.source, "")
			if len(got.Refusals) != 1 || !strings.Contains(got.Refusals[0].Message, test.says) {
				t.Errorf("got %+v, want one refusal that says %q", got.Refusals, test.says)
			}
		})
	}
}

func TestWhatIsAllowed(t *testing.T) {
	source := `package a

import (
	"errors"
	"io"
	"reflect"
)

var same = reflect.DeepEqual([]int{1}, []int{1})

// Go comments, even about go:embed, are fine.
var ErrClosed = errors.New("closed")

type box struct{ EOF error }

func f(b *box) error {
	b.EOF = io.EOF
	ErrClosed = b.EOF
	io := b
	io.EOF = nil
	return errors.Join(ErrClosed, &myError{})
}

type myError struct{ n int }

func (e *myError) Error() string { e.n++; return "mine" }

func TestSum(t *box)  {}
func Testing(t *box)  {}
func Test_x(t *box)   {}
func (b box) TestY(t *box) {}
`
	got := lookAt(t, source, "")
	if len(got.Refusals) != 0 || got.HasSyntaxErrors {
		t.Errorf("got %+v, want nothing refused", got)
	}
	if names := strings.Join(got.Tests, " "); names != "TestSum Test_x" {
		t.Errorf("tests: got %s, want TestSum Test_x", names)
	}
}

func TestRewrittenCodeMeansTheSame(t *testing.T) {
	source := `package a

import "sync"

// A comparison that is written to it has no type of its own.
type truth bool

type shelf struct {
	n    int
	by   map[string]int
	list []int
	big  truth
	half uint
	mu   sync.Mutex
}

// Run does a little of everything that the rewrite touches.
func Run() int {
	s := &shelf{by: map[string]int{}}
	i := 0
loop:
	for i = 0; i < 10; i++ {
		switch {
		case i == 3:
			continue loop
		case i == 5:
			s.n += 2
			fallthrough
		case i == 6:
			s.by["six"]++
		case i == 9:
			break loop
		default:
			s.n -= i &^ 1
		}
		select {
		default:
			s.n ^= 1
		}
		if x := any(i); x != nil {
			switch x := x.(type) {
			case int:
				s.n += x * 2
			}
		}
	}
	func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.n++
	}()
	if s.n > 1000 {
		goto end
	}
	s.n |= 64
	s.n = s.n + 3
	s.by["six"] = 2 * (s.by["six"] + 1)
	s.n = max(5, s.n)
	s.big = s.n == s.by["six"]
	s.half = 1 << s.half
	s.list = append(s.list, s.n, 7)
	s.list = append(s.list[:1], 4)
	if s.big || len(s.list) != 2 || s.list[1] != 4 || s.half != 1 {
		return 0
	}
end:
	return s.n*100 + s.by["six"]
}
`
	dir := t.TempDir()
	if got := lookAt(t, source, dir); len(got.Refusals) > 0 {
		t.Fatalf("refused: %+v", got.Refusals)
	}
	rewritten, err := os.ReadFile(filepath.Join(dir, "a.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"gograderYield()", "gograderBetween()", "//line a.go:27"} {
		if !strings.Contains(string(rewritten), want) {
			t.Errorf("the rewritten code lacks %s:\n%s", want, rewritten)
		}
	}
	plain := resultOf(t, source, "")
	yielding := resultOf(t, string(rewritten), "package a\n\nfunc gograderYield()   {}\nfunc gograderBetween() {}\n")
	if plain != yielding {
		t.Errorf("got %s with yields, want %s", yielding, plain)
	}
}

// resultOf runs Run of package a.
func resultOf(t *testing.T, source, more string) string {
	t.Helper()
	dir := t.TempDir()
	files := map[string]string{
		"go.mod":    "module a\n\ngo 1.26.0\n",
		"a.go":      source,
		"a_test.go": "package a\n\nimport \"testing\"\n\nfunc TestRun(t *testing.T) { println(Run()) }\n",
	}
	if more != "" {
		files["more.go"] = more
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	test := exec.Command("go", "test", "-count=1", "-v", ".")
	test.Dir = dir
	out, err := test.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if line[0] >= '0' && line[0] <= '9' {
			return strings.TrimSpace(line)
		}
	}
	t.Fatalf("no result in %s", out)
	return ""
}
