package rink

import (
	"context"
	"errors"
)

// What protoc-gen-go-grpc would make of a service with two methods.

type Slot struct{ Name string }

type RinksServer interface {
	Book(context.Context, *Slot) (*Slot, error)
	Cancel(context.Context, *Slot) (*Slot, error)
	mustEmbedUnimplementedRinksServer()
}

var ErrUnimplemented = errors.New("method not implemented")

type UnimplementedRinksServer struct{}

func (UnimplementedRinksServer) Book(context.Context, *Slot) (*Slot, error) {
	return nil, ErrUnimplemented
}

func (UnimplementedRinksServer) Cancel(context.Context, *Slot) (*Slot, error) {
	return nil, ErrUnimplemented
}

func (UnimplementedRinksServer) mustEmbedUnimplementedRinksServer() {}
