package grade_test

import (
	"strings"
	"testing"

	script "course.example/units/testing/coverage/exercises/map-kiosk/solution"
)

// world is a fake Shell: a folder, and a server that runs or not.
type world struct {
	covered, built, dir bool
	app                 *server
	tested              bool
	percent             []string // what covdata has said
	trouble             []string
}

type server struct {
	*world
	covered, writes           bool
	tested                    bool
	interrupted, killed, gone bool
}

func (w *world) wrong(text string) { w.trouble = append(w.trouble, text) }

func (w *world) running() bool {
	return w.app != nil && !w.app.gone && !w.app.killed && !w.app.interrupted
}

func (w *world) MkDir(dir string) { w.dir = w.dir || dir == "cov" }

func (w *world) Start(command string) script.Process {
	if !w.built {
		w.wrong("./app is started before it is built")
	}
	covered := w.covered && strings.HasPrefix(command, "GOCOVERDIR=cov ")
	if covered && !w.dir {
		w.wrong("the server finds no folder cov when it starts, and writes nothing")
	}
	w.app = &server{world: w, covered: covered && w.dir}
	return w.app
}

func (w *world) Run(command string) {
	switch command {
	case "go build -cover -o app .":
		w.built, w.covered = true, true
	case "go build -o app .":
		w.built, w.covered = true, false
	case "go test ./e2e":
		if !w.running() {
			w.wrong("the tests find no server that answers")
			return
		}
		w.app.tested = true
	case "go tool covdata percent -i=cov":
		switch {
		case w.app == nil || !w.app.writes:
			w.percent = append(w.percent, "no counters")
		case !w.app.tested:
			w.percent = append(w.percent, "12.5%")
		default:
			w.percent = append(w.percent, "81.0%")
		}
	default:
		w.wrong("there is no command " + command)
	}
}

func (s *server) Interrupt() { s.interrupted = !s.killed }
func (s *server) Kill()      { s.killed = s.killed || !s.gone }

func (s *server) Wait() {
	if !s.interrupted && !s.killed {
		s.wrong("the script waits for a server that nobody has ended")
		return
	}
	s.gone = true
	s.writes = s.covered && s.interrupted && !s.killed
}

func integrate() *world {
	w := &world{}
	script.Integrate(w)
	return w
}

func TestPercentOfWhatTheTestsRan(t *testing.T) {
	w := integrate()
	if got := strings.Join(w.percent, ", "); got != "81.0%" {
		t.Errorf("covdata says: got %q, want \"81.0%%\"", got)
	}
}

func TestNothingGoesWrongOnTheWay(t *testing.T) {
	for _, text := range integrate().trouble {
		t.Error("got trouble: " + text + ", want none")
	}
}

func TestTheServerHasEnded(t *testing.T) {
	if w := integrate(); w.app == nil || !w.app.gone {
		t.Error("got a server that still runs after the script, want none")
	}
}
