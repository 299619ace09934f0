// Generate prints what protoc-gen-go and protoc-gen-go-grpc make of .proto files. It does what protoc would do: it parses
// the files and asks the two plugins, which stand beside it. Nothing is written; npm run content:check compares.
//
//	generate ROOT FILE...
//
// Files are named relative to ROOT, with slashes; so are their imports. What it prints is one answer in JSON.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/bufbuild/protocompile"
	"github.com/bufbuild/protocompile/linker"
	"github.com/bufbuild/protocompile/protoutil"
	"github.com/bufbuild/protocompile/reporter"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/pluginpb"
)

const module = "course.example"

type answer struct {
	// Text by path.
	Files    map[string]string `json:"files"`
	Problems []problem         `json:"problems"`
}

type problem struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
}

func main() {
	made, err := generate(os.Args[1], os.Args[2:])
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(made)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func generate(root string, names []string) (answer, error) {
	made := answer{Files: map[string]string{}, Problems: []problem{}}
	for _, name := range names {
		// One by one: a file that cannot be read does not hide the others.
		parsed, found := parse(root, name)
		if found != nil {
			made.Problems = append(made.Problems, *found)
			continue
		}
		request := &pluginpb.CodeGeneratorRequest{
			FileToGenerate: []string{name},
			Parameter:      proto.String("paths=source_relative"),
			ProtoFile:      withImports(parsed, map[string]bool{}),
		}
		for _, plugin := range []string{"protoc-gen-go", "protoc-gen-go-grpc"} {
			if err := ask(plugin, request, made.Files); err != nil {
				return answer{}, fmt.Errorf("%s of %s: %w", plugin, name, err)
			}
		}
	}
	return made, nil
}

func parse(root, name string) (linker.File, *problem) {
	compiler := protocompile.Compiler{
		Resolver: protocompile.WithStandardImports(&protocompile.SourceResolver{
			Accessor: func(name string) (io.ReadCloser, error) { return open(filepath.Join(root, filepath.FromSlash(name))) },
		}),
		// So that comments come along.
		SourceInfoMode: protocompile.SourceInfoStandard,
	}
	files, err := compiler.Compile(context.Background(), name)
	if at := reporter.ErrorWithPos(nil); errors.As(err, &at) {
		place := at.GetPosition()
		return nil, &problem{place.Filename, place.Line, at.Unwrap().Error()}
	}
	if err != nil {
		return nil, &problem{name, 1, err.Error()}
	}
	options, _ := files[0].Options().(*descriptorpb.FileOptions)
	given, _, _ := strings.Cut(options.GetGoPackage(), ";")
	if want := path.Join(module, path.Dir(name)); given != want {
		return nil, &problem{name, 1, fmt.Sprintf("go_package is %q, and the folder is %q", given, want)}
	}
	return files[0], nil
}

var marker = regexp.MustCompile(`(?m)^[ \t]*// (?:region: ?.*|endregion)$`)

// Without the markers of regions, which would end up as comments in what is made. Each leaves an empty line.
func open(file string) (io.ReadCloser, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	return io.NopCloser(bytes.NewReader(marker.ReplaceAll(text, nil))), nil
}

// Each file after those that it imports, as a plugin wants them.
func withImports(file protoreflect.FileDescriptor, seen map[string]bool) []*descriptorpb.FileDescriptorProto {
	if seen[file.Path()] {
		return nil
	}
	seen[file.Path()] = true
	var all []*descriptorpb.FileDescriptorProto
	for i := range file.Imports().Len() {
		all = append(all, withImports(file.Imports().Get(i).FileDescriptor, seen)...)
	}
	return append(all, protoutil.ProtoFromFileDescriptor(file))
}

func ask(plugin string, request *pluginpb.CodeGeneratorRequest, files map[string]string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	input, err := proto.Marshal(request)
	if err != nil {
		return err
	}
	command := exec.Command(filepath.Join(filepath.Dir(self), plugin+filepath.Ext(self)))
	command.Stdin, command.Stderr = bytes.NewReader(input), os.Stderr
	output, err := command.Output()
	if err != nil {
		return err
	}
	var response pluginpb.CodeGeneratorResponse
	if err := proto.Unmarshal(output, &response); err != nil {
		return err
	}
	if response.Error != nil {
		return errors.New(response.GetError())
	}
	for _, file := range response.File {
		files[file.GetName()] = file.GetContent()
	}
	return nil
}
