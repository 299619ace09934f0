package slopes

import "context"

// What protoc-gen-go and protoc-gen-go-grpc would make of
//
//	rpc Openings(AreaRequest) returns (stream Slope);

type AreaRequest struct{ Area string }

func (x *AreaRequest) GetArea() string {
	if x != nil {
		return x.Area
	}
	return ""
}

type Slope struct{ Name string }

// ServerStreamingServer stands for the one in package grpc.
type ServerStreamingServer[Res any] interface {
	Send(*Res) error
	Context() context.Context
}

type SlopesServer interface {
	Openings(*AreaRequest, ServerStreamingServer[Slope]) error
}
