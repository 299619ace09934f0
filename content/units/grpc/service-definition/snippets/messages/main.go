package main

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"course.example/units/grpc/service-definition/snippets/parcelpb"
)

// region: use
func describe(found *parcelpb.LocateResponse) string {
	scan := found.GetLastScan()
	return fmt.Sprintf("%s, seen in %q at %s",
		scan.GetParcelId(), scan.GetDepot(), scan.GetAt().AsTime().Format("15:04"))
}

func main() {
	found := &parcelpb.LocateResponse{
		LastScan: &parcelpb.Scan{ParcelId: "p-9", Depot: "Lund"},
	}
	copied := proto.Clone(found).(*parcelpb.LocateResponse)
	copied.LastScan.Depot = "Ystad"
	fmt.Println(describe(found))
	fmt.Println(proto.Equal(found, copied))
	fmt.Println(describe(nil))
}

// endregion
