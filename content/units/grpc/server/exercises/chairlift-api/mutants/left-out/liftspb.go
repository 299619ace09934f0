package chairlift

import "errors"

var (
	ErrUnimplemented = errors.New("method not implemented")
	ErrNotFound      = errors.New("no such lift")
)

// LiftsServer has the methods of the service, less what the plumbing needs.
type LiftsServer interface {
	Start(lift string) error
	Halt(lift string) error
	Speed(lift string) (cmPerSecond int, err error)
}

// UnimplementedLiftsServer is embedded in servers.
type UnimplementedLiftsServer struct{}

func (UnimplementedLiftsServer) Start(string) error        { return ErrUnimplemented }
func (UnimplementedLiftsServer) Halt(string) error         { return ErrUnimplemented }
func (UnimplementedLiftsServer) Speed(string) (int, error) { return 0, ErrUnimplemented }
