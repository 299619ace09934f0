package visa

import (
	"context"
	"fmt"
)

// Register knows who may travel. Check may take minutes, and gives up when
// its ctx ends.
type Register interface {
	Check(ctx context.Context, name string) error
}

// Printer prints a visa, which may take minutes, and gives up when its ctx
// ends.
type Printer interface {
	Print(ctx context.Context, name string) error
}

// Office issues visas. It can be used by several goroutines at the same time.
type Office struct {
	ctx      context.Context
	register Register
	printer  Printer
}

// Open returns an office. ctx is for the opening only.
func Open(ctx context.Context, r Register, p Printer) (*Office, error) {
	if err := r.Check(ctx, "self-test"); err != nil {
		return nil, fmt.Errorf("open office: %w", err)
	}
	return &Office{ctx: ctx, register: r, printer: p}, nil
}

// Issue checks a name and prints a visa. Both end when ctx ends, and both see
// its values.
func (o *Office) Issue(ctx context.Context, name string) error {
	o.ctx = ctx
	if err := o.check(name); err != nil {
		return err
	}
	return o.print(name)
}

func (o *Office) check(name string) error {
	if err := o.register.Check(o.ctx, name); err != nil {
		return fmt.Errorf("check %s: %w", name, err)
	}
	return nil
}

func (o *Office) print(name string) error {
	if err := o.printer.Print(o.ctx, name); err != nil {
		return fmt.Errorf("print %s: %w", name, err)
	}
	return nil
}
