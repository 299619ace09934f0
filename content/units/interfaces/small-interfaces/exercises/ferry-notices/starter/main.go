// A fake embeds the type that it stands for.
package main

import "fmt"

// region: ferry
type Mailer struct{}

func (m *Mailer) Send(to string) { fmt.Println("real mail to", to) }

func (m *Mailer) SendAll(to []string) {
	for _, t := range to {
		m.Send(t)
	}
}

// fakeMailer keeps mail instead of sending it.
type fakeMailer struct {
	*Mailer
	kept []string
}

func (f *fakeMailer) Send(to string) { f.kept = append(f.kept, to) }

type sender interface {
	Send(to string)
	SendAll(to []string)
}

func cancelFerry(s sender, passengers []string) {
	s.Send("harbour")
	s.SendAll(passengers)
}

func main() {
	fake := &fakeMailer{Mailer: &Mailer{}}
	cancelFerry(fake, []string{"Ada", "Grace"})
	fmt.Println("kept:", fake.kept)
}

// endregion
